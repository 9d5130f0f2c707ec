// Dot products of quantized vectors, by the widest instructions that the processor has.
#pragma once

#include "domain/passage.h"

#include <array>
#include <cstdint>
#include <span>

namespace foresail::store {

using ByteVector = std::array<std::int8_t, domain::embedding_dimensions>;

/// Values from -127 to 127; `scale` makes the vector again.
struct Quantized {
    ByteVector bytes{};
    float scale = 0;
};
Quantized quantize(std::span<const float> vector);

using DotProduct = std::int32_t (*)(const ByteVector& a, const ByteVector& query);
/// The fastest of them for this processor.
DotProduct best_dot_product();
/// All that this processor can run, the plain one first; for tests.
std::span<const DotProduct> runnable_dot_products();

float dot(std::span<const float> a, std::span<const float> b);

}  // namespace foresail::store
