#include "api/writing/draft_writer.h"

#include "insight/drafts/rewording.h"
#include "platform/guarded.h"
#include "platform/logging.h"

#include <algorithm>

namespace foresail::api {

namespace {

using domain::Draft;
using insight::drafts::WritingSource;
using platform::Result;

// A model on two cores takes a minute for a page; longer than this nobody waits for better words.
constexpr std::chrono::seconds writing_deadline{180};

struct Material {
    Draft draft;
    std::vector<WritingSource> sources;
};

}  // namespace

DraftWriter::DraftWriter(Services& services)
    : services_{services}, thread_{[this](const std::stop_token& stop) { run(stop); }} {}

DraftWriter::~DraftWriter() {
    thread_.request_stop();
    changed_.notify_all();
}

bool DraftWriter::has_model(const domain::WorkspaceId& workspace) const {
    const auto policy = services_.router.policies().get(workspace);
    if (!policy) return false;
    const auto models = services_.router.models();
    return std::any_of(models.begin(), models.end(), [&](const inference::ModelState& model) {
        const bool is_allowed =
            model.tier == inference::Tier::Own ? policy->own_is_allowed : policy->remote_is_allowed;
        return is_allowed && model.state == "on";
    });
}

bool DraftWriter::ask(const domain::Viewer& viewer, const domain::DraftId& draft) {
    const std::lock_guard lock{mutex_};
    const bool is_known =
        writing_ == draft || std::any_of(waiting_.begin(), waiting_.end(),
                                         [&](const Job& job) { return job.draft == draft; });
    if (is_known) return true;
    if (waiting_.size() >= waiting_count_max) return false;
    waiting_.push_back({viewer, draft});
    changed_.notify_all();
    return true;
}

std::string DraftWriter::state(const domain::DraftId& draft) const {
    const std::lock_guard lock{mutex_};
    if (writing_ == draft) return "writing";
    const bool is_waiting = std::any_of(waiting_.begin(), waiting_.end(),
                                        [&](const Job& job) { return job.draft == draft; });
    return is_waiting ? "waiting" : "";
}

void DraftWriter::run(const std::stop_token& stop) {
    while (true) {
        Job job;
        {
            std::unique_lock lock{mutex_};
            if (!changed_.wait(lock, stop, [&] { return !waiting_.empty(); })) return;
            job = std::move(waiting_.front());
            waiting_.pop_front();
            writing_ = job.draft;
        }
        const auto done = platform::guarded("wording a draft", [&] { return write(job, stop); });
        if (!done && !stop.stop_requested()) {
            platform::log_warning("a draft was not put into better words",
                                  {{"workspace", job.viewer.workspace.text},
                                   {"draft", job.draft.text},
                                   {"error", done.error().message}});
        }
        const std::lock_guard lock{mutex_};
        writing_ = {};
    }
}

Result<> DraftWriter::write(const Job& job, const std::stop_token& stop) {
    TRY(const auto store, services_.stores(job.viewer.workspace));
    const auto now = services_.clock.now();
    TRY(const auto material, store->query([&](const store::Tables& tables) -> Result<Material> {
        TRY(auto draft, tables.drafts.get(job.viewer, job.draft));
        TRY(auto sources, insight::drafts::sources_for({tables, job.viewer, {now, 0}}, draft));
        return Material{std::move(draft), std::move(sources)};
    }));
    const auto wording = insight::drafts::reword(
        services_.router, material.draft, material.sources,
        {.deadline = std::chrono::steady_clock::now() + writing_deadline, .stop = stop});
    {
        // Before the page hears of the change and asks how far it is.
        const std::lock_guard lock{mutex_};
        writing_ = {};
    }
    if (stop.stop_requested()) return {};
    return services_.edits.submit(job.viewer, {.verb = "draft.reword",
                                               .record = job.draft.text,
                                               .by = job.viewer.user,
                                               .expected_version = {},
                                               .fields = {{"wording", domain::to_json(wording)}}});
}

}  // namespace foresail::api
