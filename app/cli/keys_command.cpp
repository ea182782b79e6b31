// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_store.h"
#include "account/source_key_rules.h"
#include "account/source_key_store.h"
#include "cli/output.h"

namespace tasuki::cli {

namespace {

using format::Table;

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("link"),
                      Cli::tr("Make KEY of SYSTEM a key of this account; a key of another account goes over to it."),
                      QStringLiteral("SYSTEM:KEY=ACCOUNT")});
    parser.addOption(
        {QStringLiteral("unlink"), Cli::tr("Take this key away from its account."), QStringLiteral("SYSTEM:KEY")});
    addFormatOption(parser);
    addOutputOptions(parser);
}

/// "Stripe:cus_1"; the first colon parts them, for a system's name has none.
std::optional<std::pair<QString, QString>> systemAndKey(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && colon + 1 < text.size())
        return std::pair(text.first(colon), text.sliced(colon + 1));
    usageError(Cli::tr("Invalid key “%1”. Use SYSTEM:KEY.").arg(text));
    return std::nullopt;
}

int link(Workspace& workspace, const QString& text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals < 0)
        return usageError(Cli::tr("Invalid link “%1”. Use SYSTEM:KEY=ACCOUNT.").arg(text));
    const auto named = systemAndKey(text.first(equals));
    if (!named)
        return kUsage;
    int status = kDone;
    const auto account = accountNamed(workspace, text.sliced(equals + 1), status);
    if (!account)
        return status;
    const SourceKeyStore store(workspace.db());
    const auto present = store.find(named->first, named->second);
    const auto spelled = store.spelled(named->first);
    if (!present || !spelled)
        return failWorkspace(present ? spelled.error() : present.error());
    const auto edit = account::linkKey({{}, account->id, *spelled, named->second}, *present, workspace.act());
    if (!edit)
        return refuse(edit.error());
    const bool moves = *present && (*present)->accountId != account->id;
    const auto from = moves ? AccountStore(workspace.db()).find((*present)->accountId) : std::optional<Account>();
    if (const auto done = workspace.apply(*edit); !done)
        return failWorkspace(done.error());
    if (moves && from && *from)
        say(Cli::tr("%1 was a key of account %2 (%3).").arg(text.first(equals), (*from)->key, (*from)->name));
    return kDone;
}

int unlink(Workspace& workspace, const QString& text)
{
    const auto named = systemAndKey(text);
    if (!named)
        return kUsage;
    const auto present = SourceKeyStore(workspace.db()).find(named->first, named->second);
    if (!present)
        return failWorkspace(present.error());
    if (!*present)
        return refuse({ErrorCode::NotFound, Cli::tr("Key “%1” not found in this workspace.").arg(text), {}});
    const auto edit = account::unlinkKey(**present, workspace.act());
    const auto done = edit ? workspace.apply(*edit) : Result<void>(edit.error());
    return done ? int(kDone) : failWorkspace(done.error());
}

Table tableOf(const std::vector<NamedSourceKey>& keys)
{
    Table table;
    table.columns = {{QStringLiteral("source"), QStringLiteral("システム")},
                     {QStringLiteral("key"), QStringLiteral("キー")},
                     {QStringLiteral("account_id"), QStringLiteral("顧客ID")},
                     {QStringLiteral("account_name"), QStringLiteral("顧客名")}};
    for (const NamedSourceKey& key : keys)
        table.rows.push_back({key.key.source, key.key.key, key.accountKey, key.accountName});
    return table;
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    if (arguments.size() != 1)
        return usageError(Cli::tr("“keys” takes one workspace."));
    const auto options = outputOptions(parser, globals);
    if (!options)
        return kUsage;
    const QStringList links = parser.values(QStringLiteral("link"));
    const QStringList unlinks = parser.values(QStringLiteral("unlink"));
    const bool changes = !links.isEmpty() || !unlinks.isEmpty();
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], !changes, globals, status);
    if (!workspace)
        return status;
    for (const QString& text : unlinks)
        if (const int done = unlink(*workspace, text); done != kDone)
            return done;
    for (const QString& text : links)
        if (const int done = link(*workspace, text); done != kDone)
            return done;
    if (changes) {
        settleWaiting(*workspace, globals, {});
        return kDone;
    }
    const auto keys = SourceKeyStore(workspace->db()).all();
    return keys ? writeOut(*options, tableOf(*keys)) : failWorkspace(keys.error());
}

} // namespace

const Command kKeysCommand = {
    "keys",
    "FILE [--link SYSTEM:KEY=ACCOUNT]... [--unlink SYSTEM:KEY]... [--format csv|json|xlsx] [-o OUT]",
    QT_TRANSLATE_NOOP("cli", "List, add and remove the keys that accounts have in other systems."),
    "tasuki-cli keys team.tasuki --link Stripe:cus_9=A1",
    &addOptions,
    &run};

} // namespace tasuki::cli
