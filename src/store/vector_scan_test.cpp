#include "store/vector_scan.h"

#include "store/testing/workspace_fixture.h"
#include "store/vector_kernel.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

#include <gtest/gtest.h>

namespace foresail::store {
namespace {

using platform::Result;
using testing::at_day;
using testing::id_of;
using testing::vector_like;
using testing::WorkspaceTest;

TEST(VectorKernel, AllInstructionSetsGiveTheSameProduct) {
    for (unsigned seed = 1; seed < 200; ++seed) {
        const auto a = quantize(vector_like(seed));
        const auto b = quantize(vector_like(seed * 31 + 7));
        const auto plain = runnable_dot_products().front()(a.bytes, b.bytes);
        for (const auto product : runnable_dot_products()) {
            EXPECT_EQ(product(a.bytes, b.bytes), plain);
        }
        EXPECT_NEAR(static_cast<float>(plain) * a.scale * b.scale,
                    dot(vector_like(seed), vector_like(seed * 31 + 7)), 0.01);
    }
    ByteVector lowest;
    lowest.fill(-127);
    ByteVector highest;
    highest.fill(127);
    for (const auto product : runnable_dot_products()) {
        EXPECT_EQ(product(lowest, highest), -127 * 127 * 384);
        EXPECT_EQ(product(highest, highest), 127 * 127 * 384);
    }
}

/// Vectors that lie in bundles, as those of sentences do: near ones are hard to tell apart.
domain::Embedding bundled(unsigned seed) {
    auto vector = vector_like(seed % 50 + 1);
    const auto own = vector_like(seed + 1000);
    float sum = 0;
    for (std::size_t i = 0; i < vector.size(); ++i) {
        vector[i] += 0.5F * own[i];
        sum += vector[i] * vector[i];
    }
    for (float& value : vector) value /= std::sqrt(sum);
    return vector;
}

class NearTest : public WorkspaceTest {
protected:
    static constexpr int mail_count = 2000;

    void fill() {
        write([&](Tables& t) -> Result<> {
            for (int i = 0; i < mail_count; ++i) {
                auto links = mail("m" + std::to_string(i), i % 28);
                if (i % 2 == 0) links.activity.direction = domain::Direction::Outbound;
                if (i % 10 == 0) links.activity.automation = domain::Automation::Bulk;
                if (i % 7 == 0) {
                    links.activity.audience = {.everyone = false, .users = {omar_.user}};
                }
                auto what = reading(links);
                what.passages[0].embedding = bundled(static_cast<unsigned>(i));
                TRY_VOID(commit(t, links, what, at_day(1)));
            }
            return {};
        });
    }
    /// The ids of the `count` nearest, computed without the store.
    template <class Passes>
    std::set<std::string> brute_force(const domain::Embedding& query, std::size_t count,
                                      Passes passes) {
        std::vector<std::pair<float, std::string>> all;
        for (int i = 0; i < mail_count; ++i) {
            if (!passes(i)) continue;
            all.emplace_back(dot(query, bundled(static_cast<unsigned>(i))),
                             id_of<domain::ActivityId>("m" + std::to_string(i)).text);
        }
        std::sort(all.rbegin(), all.rend());
        all.resize(std::min(count, all.size()));
        std::set<std::string> ids;
        for (const auto& [score, id] : all) ids.insert(id);
        return ids;
    }
    std::set<std::string> near(const domain::Viewer& viewer, const domain::Embedding& query,
                               const PassageFilter& filter) {
        const auto hits = look(
            [&](const Tables& t) { return t.passages.search_near(viewer, query, filter, 10); });
        std::set<std::string> ids;
        for (const auto& hit : hits) ids.insert(hit.activity.text);
        return ids;
    }
};

TEST_F(NearTest, FindsWhatAnExactScanFindsUnderEveryFilter) {
    fill();
    for (unsigned seed = 0; seed < 30; ++seed) {
        const auto query = bundled(seed * 77 + 5);
        EXPECT_EQ(near(omar_, query, {.with_bulk = true}),
                  brute_force(query, 10, [](int) { return true; }));
        EXPECT_EQ(near(ruth_, query, {}),
                  brute_force(query, 10, [](int i) { return i % 10 != 0 && i % 7 != 0; }));
        EXPECT_EQ(
            near(ruth_, query,
                 {.from = at_day(5), .until = at_day(9), .direction = domain::Direction::Outbound}),
            brute_force(query, 10, [](int i) {
                return i % 10 != 0 && i % 7 != 0 && i % 2 == 0 && i % 28 >= 5 && i % 28 < 9;
            }));
    }
    EXPECT_TRUE(near(omar_, bundled(1), {.kind = domain::ActivityKind::Note}).empty());
    EXPECT_TRUE(near(omar_, bundled(1), {.contacts = {id_of<domain::ContactId>("x")}}).empty());
    EXPECT_EQ(near(omar_, bundled(1), {.contacts = {id_of<domain::ContactId>("ann")}}).size(), 10U);
}

TEST_F(NearTest, ManyMaySearchWhileMailComesIn) {
    fill();
    std::atomic<bool> is_over = false;
    std::vector<std::thread> readers;
    std::atomic<int> search_count = 0;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&, i] {
            while (!is_over || search_count < 3) {
                const auto query = bundled(static_cast<unsigned>(i));
                EXPECT_EQ(near(omar_, query, {.with_bulk = true}).size(), 10U);
                ++search_count;
            }
        });
    }
    for (int i = 0; i < 50; ++i) put_mail(mail("new" + std::to_string(i)), 5);
    is_over = true;
    for (auto& reader : readers) reader.join();
    EXPECT_TRUE(near(ruth_, vector_like(5), {}).contains(id_of<domain::ActivityId>("new49").text) ||
                near(ruth_, vector_like(5), {}).size() == 10U);
}

}  // namespace
}  // namespace foresail::store
