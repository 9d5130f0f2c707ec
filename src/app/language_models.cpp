#include "app/language_models.h"

#include "inference/llm/llama_generator.h"
#include "inference/remote/openai_generator.h"
#include "platform/logging.h"

#include <memory>
#include <utility>

namespace foresail::app {
namespace {

using inference::Tier;

constexpr double cents_a_unit = 100;

void put(inference::Router& router, Tier tier,
         platform::Result<std::unique_ptr<inference::Generator>> made) {
    if (!made) {
        router.give_up(tier, made.error());
        return;
    }
    platform::log_info(
        "a language model is ready",
        {{"tier", std::string{inference::to_text(tier)}}, {"model", (*made)->card().name}});
    router.offer(tier, std::move(*made));
}

}  // namespace

LanguageModels::LanguageModels(const platform::Config& config, inference::Router& router,
                               platform::Outbound& outbound) {
    const platform::Config::Llm& llm = config.llm;
    if (!llm.url.empty()) {
        put(router, Tier::Remote,
            inference::create_openai_generator(
                {.url = llm.url,
                 .key = llm.key,
                 .model = llm.model,
                 .region = llm.region,
                 .ca_file = config.outbound.ca_file,
                 .input_price = llm.input_price_cents / cents_a_unit,
                 .output_price = llm.output_price_cents / cents_a_unit},
                outbound));
    }
    if (llm.model_file.empty()) return;
    router.expect(Tier::Own);
    loading_ = std::jthread{[&router, llm] {
        put(router, Tier::Own,
            inference::create_llama_generator(llm.model_file,
                                              {.context_tokens = llm.context_tokens,
                                               .thread_count = llm.thread_count,
                                               .memory_bytes_max = llm.memory_bytes_max}));
    }};
}

}  // namespace foresail::app
