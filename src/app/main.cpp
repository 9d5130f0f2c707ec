#include "app/commands.h"
#include "app/version.h"
#include "normalize/document/document_reader.h"
#include "platform/logging.h"

#include <iostream>
#include <optional>

#include <CLI/CLI.hpp>

namespace {

using namespace foresail;

struct Arguments {
    std::string config_file;
    std::string data_folder;
    std::string host;
    int port = -1;
    app::ServeOptions serve;
    app::ImportOptions import;
    app::ReplayOptions replay;
    bool replay_switch = false;
    int replay_example_count = -1;
    std::string analyze_task;
    std::string document_kind;
};

platform::Result<platform::Config> configured(const Arguments& arguments) {
    std::optional<std::filesystem::path> file;
    if (!arguments.config_file.empty()) file = arguments.config_file;
    TRY(auto config, platform::load_config(file, platform::process_environment()));
    if (!arguments.data_folder.empty()) config.data.folder = arguments.data_folder;
    if (!arguments.host.empty()) config.server.host = arguments.host;
    if (arguments.port >= 0) config.server.port = static_cast<std::uint16_t>(arguments.port);
    TRY_VOID(platform::start_logging(config.log, config.data.region));
    return config;
}

void add_serve(CLI::App& cli, Arguments& arguments) {
    auto* command = cli.add_subcommand("serve", "Run the server: capture, flow, API and pages");
    command->add_option("--host", arguments.host, "Address to listen on (127.0.0.1)");
    command->add_option("--port", arguments.port, "Port to listen on (8080; 0: any free one)")
        ->check(CLI::Range(0, 65535));
    command->add_flag("--sample", arguments.serve.with_sample,
                      "Make the sample workspace if the data folder is empty");
}

void add_import(CLI::App& cli, Arguments& arguments) {
    auto* command = cli.add_subcommand("import", "Take mail from .eml, mbox and maildir");
    command->add_option("source", arguments.import.source, "A file or folder")->required();
    command->add_option("--workspace", arguments.import.workspace, "Name or id, if there are many");
    command->add_option("--owner", arguments.import.owner, "Address of the user whose mail it is");
    command->add_flag("--private", arguments.import.is_private, "Only the owner may see it");
}

void add_replay(CLI::App& cli, Arguments& arguments) {
    auto* command = cli.add_subcommand("replay", "Make the records again from the event log");
    command->add_option("--workspace", arguments.replay.workspace, "Name or id; all if left out");
    command->add_flag("--check", arguments.replay.only_check,
                      "Only compare with the records there are");
    auto* with = command->add_option("--with", arguments.replay.with,
                                     "Show what this version (\"current\") or a sentence model "
                                     "(.gguf) would change; the records "
                                     "stay as they are unless --switch says otherwise");
    command
        ->add_flag("--switch", arguments.replay_switch, "After --with: put the new ones in place")
        ->needs(with);
    command
        ->add_option(
            "--examples", arguments.replay_example_count,
            "So many changed records of each kind, with their text (3 with --with, else 0)")
        ->check(CLI::Range(0, 100));
}

// Another model or version is looked at first: it changes something only when told.
app::ReplayOptions replay_options(const Arguments& arguments) {
    app::ReplayOptions options = arguments.replay;
    const bool is_look = !options.with.empty();
    if (is_look && !arguments.replay_switch) options.only_check = true;
    const int count = arguments.replay_example_count;
    options.example_count = count >= 0 ? static_cast<std::size_t>(count) : is_look ? 3 : 0;
    return options;
}

void add_analyze(CLI::App& cli, Arguments& arguments) {
    auto* command = cli.add_subcommand("analyze", "Read JSON lines, write what a task finds");
    command->add_option("task", arguments.analyze_task, "dates, money, requests, ...")->required();
}

/// What the server starts for each document; of no use to people.
void add_read_document(CLI::App& cli, Arguments& arguments) {
    auto* command = cli.add_subcommand("read-document", "Standard input to text, locked in");
    command->add_option("kind", arguments.document_kind, "docx, pdf, text")->required();
    command->group("");
}

int run(const CLI::App& cli, const Arguments& arguments) {
    if (cli.got_subcommand("read-document")) {
        return normalize::read_document_here(arguments.document_kind);
    }
    const auto config = configured(arguments);
    if (!config) return app::fail(config.error());
    if (cli.got_subcommand("serve")) return app::serve(*config, arguments.serve);
    if (cli.got_subcommand("import")) return app::import(*config, arguments.import);
    if (cli.got_subcommand("analyze")) return app::analyze_lines(*config, arguments.analyze_task);
    if (cli.got_subcommand("doctor")) return app::doctor(*config);
    return app::replay(*config, replay_options(arguments));
}

}  // namespace

// What is thrown for want of memory ends the program.
int main(int argc, char** argv) {  // NOLINT(bugprone-exception-escape)
    CLI::App cli{"Foresail, the CRM that fills itself in."};
    Arguments arguments;
    cli.set_version_flag("--version", std::string{"foresail "} + app::version());
    cli.add_option("--config", arguments.config_file, "TOML file; see docs/foresail.toml");
    cli.add_option("--data", arguments.data_folder, "Data folder (foresail-data)");
    cli.require_subcommand(1);
    cli.fallthrough();
    add_serve(cli, arguments);
    add_import(cli, arguments);
    cli.add_subcommand("doctor", "Check keys, files and connections, and say what to do");
    add_replay(cli, arguments);
    add_analyze(cli, arguments);
    add_read_document(cli, arguments);
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return cli.exit(error) == 0 ? 0 : 2;
    }
    return run(cli, arguments);
}
