#include "store/vector_kernel.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include <immintrin.h>

namespace foresail::store {

namespace {

constexpr std::size_t dimensions = domain::embedding_dimensions;
static_assert(dimensions % 64 == 0, "the kernels read 64 bytes at a time");

std::int32_t dot_plain(const ByteVector& a, const ByteVector& query) {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < dimensions; ++i) sum += a[i] * query[i];
    return sum;
}

/// 127 * 127 * 2 fits into 16 bits: the pairs that maddubs adds can't overflow.
__attribute__((target("avx2"))) std::int32_t dot_avx2(const ByteVector& a,
                                                      const ByteVector& query) {
    __m256i sum = _mm256_setzero_si256();
    const __m256i ones = _mm256_set1_epi16(1);
    for (std::size_t i = 0; i < dimensions; i += 32) {
        const __m256i x = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(a.data() + i));
        const __m256i y = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(query.data() + i));
        const __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(x), _mm256_sign_epi8(y, x));
        sum = _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, ones));
    }
    __m128i half = _mm_add_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4e));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xb1));
    return _mm_cvtsi128_si32(half);
}

/// The instruction multiplies unsigned by signed bytes: 128 is added to one side, and 128 times the
/// sum of the other is taken off at the end.
__attribute__((target("avx512f,avx512bw,avx512vnni"))) std::int32_t dot_vnni(
    const ByteVector& a, const ByteVector& query) {
    __m512i sum = _mm512_setzero_si512();
    __m512i query_sum = _mm512_setzero_si512();
    const __m512i flip = _mm512_set1_epi8(static_cast<char>(0x80));
    for (std::size_t i = 0; i < dimensions; i += 64) {
        const __m512i x = _mm512_loadu_si512(a.data() + i);
        const __m512i y = _mm512_loadu_si512(query.data() + i);
        sum = _mm512_dpbusd_epi32(sum, _mm512_xor_si512(x, flip), y);
        query_sum = _mm512_dpbusd_epi32(query_sum, flip, y);
    }
    const __m512i total = _mm512_sub_epi32(sum, query_sum);
    std::array<std::int32_t, 16> parts{};
    _mm512_storeu_si512(parts.data(), total);
    std::int32_t result = 0;
    for (const std::int32_t part : parts) result += part;
    return result;
}

std::vector<DotProduct> find_runnable() {
    std::vector<DotProduct> found{dot_plain};
    if (__builtin_cpu_supports("avx2")) found.push_back(dot_avx2);
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw")) {
        found.push_back(dot_vnni);
    }
    return found;
}

}  // namespace

Quantized quantize(std::span<const float> vector) {
    Quantized result;
    const std::size_t size = std::min(vector.size(), dimensions);
    float largest = 0;
    for (std::size_t i = 0; i < size; ++i) largest = std::max(largest, std::fabs(vector[i]));
    if (largest == 0) return result;
    result.scale = largest / 127;
    for (std::size_t i = 0; i < size; ++i) {
        result.bytes[i] = static_cast<std::int8_t>(std::lround(vector[i] / result.scale));
    }
    return result;
}

std::span<const DotProduct> runnable_dot_products() {
    static const std::vector<DotProduct> runnable = find_runnable();
    return runnable;
}

DotProduct best_dot_product() {
    return runnable_dot_products().back();
}

float dot(std::span<const float> a, std::span<const float> b) {
    float sum = 0;
    const std::size_t size = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < size; ++i) sum += a[i] * b[i];
    return sum;
}

}  // namespace foresail::store
