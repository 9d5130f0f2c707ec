// Plays every .flow file of this folder and compares what came of each step. FLOW_UPDATE=1 writes
// down what came instead; read the diff.
#include "tests/flow/flow_file.h"
#include "tests/flow/world.h"

#include <algorithm>
#include <fstream>

#include <gtest/gtest.h>

namespace foresail::tests {
namespace {

std::vector<std::filesystem::path> flow_files() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{FORESAIL_FLOW_FOLDER}) {
        if (entry.path().extension() == ".flow") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool is_update() {
    return platform::process_environment()("FLOW_UPDATE").has_value();
}

class FlowScenario : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(FlowScenario, ComesOutAsWritten) {
    const FlowFile file = read_flow_file(GetParam());
    ASSERT_FALSE(file.steps.empty());
    World world{FORESAIL_MINILM};
    std::string written = file.heading;
    for (const FlowStep& step : file.steps) {
        world.clock().advance(step.at - world.clock().now());
        const std::string heard = world.play(step);
        written += step.source + heard + "\n";
        if (!is_update()) {
            EXPECT_EQ(heard, step.expected) << step.source;
        }
    }
    if (is_update()) {
        written.pop_back();
        std::ofstream{GetParam()} << written;
    }

    // Whatever is played: a redelivery changes nothing, and a replay gives the same records.
    for (std::size_t i = 0; i < file.steps.size(); ++i) world.redeliver(file.steps[i], i + 1);
    const std::int64_t inference_count = world.inference_count();
    EXPECT_EQ(world.replay(), world.dump());
    EXPECT_EQ(world.inference_count(), inference_count) << "a replay saves nothing";
}

INSTANTIATE_TEST_SUITE_P(Files, FlowScenario, testing::ValuesIn(flow_files()),
                         [](const auto& instance) {
                             std::string name = instance.param.stem().string();
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

}  // namespace
}  // namespace foresail::tests
