// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture_rules.h"
#include "capture/capture_source.h"
#include "cli/command.h"
#include "touchpoint/written_kind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace tasuki::cli {

namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("dry-run"), Cli::tr("Check only; save nothing.")});
}

void put(QJsonObject& object, const char* name, QDate day)
{
    if (day.isValid())
        object.insert(QLatin1String(name), day.toString(Qt::ISODate));
}

QJsonObject taskObject(const capture::Following& task, const capture::Known& known)
{
    QJsonObject object{{QStringLiteral("title"), task.title}};
    put(object, "start", task.start);
    put(object, "due", task.due);
    if (task.assignee.isValid())
        object.insert(QStringLiteral("assignee"), known.directory.memberName(task.assignee));
    if (task.priority)
        object.insert(QStringLiteral("priority"), toText(*task.priority));
    return object;
}

QJsonObject promiseObject(const capture::Promised& promised)
{
    QJsonObject object{{QStringLiteral("text"), promised.text}};
    put(object, "due", promised.due);
    return object;
}

/// The first of them by this name; where there are more, all of them by the other, too.
void putAll(QJsonObject& object, const char* one, const char* several, const QJsonArray& all)
{
    if (!all.isEmpty())
        object.insert(QLatin1String(one), all.first());
    if (all.size() > 1)
        object.insert(QLatin1String(several), all);
}

/// What is not there is absent.
QJsonObject understood(const capture::Captured& captured, const capture::Known& known)
{
    QJsonObject object;
    if (const capture::AccountName* account = known.accounts.find(captured.account)) {
        object.insert(QStringLiteral("account"), account->name);
        object.insert(QStringLiteral("account_id"), account->key);
    }
    put(object, "date", captured.day);
    const auto kind = std::ranges::find(known.kinds, captured.kind, &TouchpointKind::id);
    if (kind != known.kinds.end())
        object.insert(QStringLiteral("kind"), kind->code);
    else if (const auto* written = touchpoint::writtenKind(captured.newKind))
        object.insert(QStringLiteral("kind"), QString::fromUtf16(written->code));
    if (captured.minutes)
        object.insert(QStringLiteral("minutes"), *captured.minutes);
    if (captured.mood)
        object.insert(QStringLiteral("mood"), *captured.mood);
    QJsonArray people;
    for (const ContactId id : captured.people)
        for (const capture::PersonName& person : known.people.value(captured.account))
            if (person.id == id)
                people.append(person.name);
    if (!people.isEmpty())
        object.insert(QStringLiteral("people"), people);
    if (!captured.text.isEmpty())
        object.insert(QStringLiteral("text"), captured.text);
    QJsonArray promises;
    for (const capture::Promised& promised : captured.promises)
        promises.append(promiseObject(promised));
    putAll(object, "promise", "promises", promises);
    QJsonArray tasks;
    for (const capture::Following& task : captured.tasks)
        tasks.append(taskObject(task, known));
    putAll(object, "task", "tasks", tasks);
    return object;
}

/// Which accounts may be meant.
int refuseAccount(const capture::Captured& captured, const capture::Known& known)
{
    QStringList names;
    for (const AccountId id : captured.nearest)
        if (const capture::AccountName* account = known.accounts.find(id))
            names += QStringLiteral("%1 (%2)").arg(account->name, account->key);
    QString sentence =
        captured.isAmbiguous
            ? Cli::tr("Several accounts may be meant. Nothing was saved.")
            : Cli::tr("Account not found. Begin with its name, reading, code or key. Nothing was saved.");
    if (!names.isEmpty())
        sentence += u' ' + Cli::tr("Nearest: %1.").arg(names.join(QStringLiteral(", ")));
    return refuse({ErrorCode::NotFound, sentence, {}});
}

int run(const QStringList& arguments, const QCommandLineParser& parser, Globals& globals)
{
    if (arguments.size() < 2)
        return usageError(Cli::tr("“capture” takes a workspace and a line of text."));
    const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
    int status = kDone;
    const auto workspace = openWorkspace(arguments[0], dryRun, globals, status);
    if (!workspace)
        return status;
    const auto known = capture::known(workspace->db());
    if (!known)
        return failWorkspace(known.error());
    const QString line = arguments.mid(1).join(u' ');
    const capture::Captured captured = capture::read(line, *known, workspace->today());
    const QByteArray json = QJsonDocument(understood(captured, *known)).toJson(QJsonDocument::Indented);
    std::fwrite(json.constData(), 1, size_t(json.size()), stdout);
    std::fflush(stdout);
    const bool needsAccount = captured.hasTouch() || !captured.promises.empty();
    if (needsAccount && !captured.account.isValid())
        return refuseAccount(captured, *known);
    const auto kind = capture::usualKind(workspace->db(), captured.account, known->kinds);
    if (!kind)
        return failWorkspace(kind.error());
    const auto edit = capture::store(captured, *known, *kind, workspace->act());
    if (!edit)
        return refuse(edit.error());
    if (captured.lacksKind())
        if (const auto taken = std::ranges::find(known->kinds, *kind, &TouchpointKind::id); taken != known->kinds.end())
            say(Cli::tr("No type of touchpoint was entered: “%1” is used.").arg(kindText(*taken, globals.language)));
    if (dryRun)
        return kDone;
    if (const auto done = workspace->apply(*edit); !done)
        return failWorkspace(done.error());
    return kDone;
}

} // namespace

const Command kCaptureCommand = {
    "capture",
    "FILE [--dry-run] TEXT",
    QT_TRANSLATE_NOOP("cli",
                      "Log a touchpoint, promises and tasks from one line, and print how it was understood as JSON."),
    "tasuki-cli capture team.tasuki \"Sakura Trading call 30min :) new admin -> next Monday write to Dana\"",
    &addOptions,
    &run};

} // namespace tasuki::cli
