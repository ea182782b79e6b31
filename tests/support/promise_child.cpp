// SPDX-License-Identifier: GPL-3.0-or-later
// The other process of tests/core/promises: killed, run out of room or set beside others, always by its parent.
#include "account/account_rules.h"
#include "account/account_store.h"
#include "import/importer.h"
#include "storage/workspace_file.h"
#include "support/disk_faults.h"
#include "support/later_migrations.h"
#include "workspace/draft_store.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace tasuki;

namespace {

SystemClock g_clock;

void print(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// What stopped it, for the parent to read; the exit status.
int fail(const Error& error)
{
    print("error " + QByteArray::number(int(error.code)) + ' ' + error.text.toUtf8() + " | " + error.detail.toUtf8());
    return 1;
}

account::Created newAccount(Workspace& workspace, int notes = 0)
{
    Account account;
    account.name = QStringLiteral("A");
    account.notes = QString(notes, u'n');
    return *account::create(account, {}, workspace.act());
}

/// Accounts without end. `early`: says "done" before it is, which is what the test must be able to see.
int write(Workspace& workspace, bool early)
{
    for (;;) {
        const account::Created made = newAccount(workspace);
        const QByteArray id = QByteArray::number(made.account.id.value());
        if (early)
            print(id);
        if (const auto applied = workspace.apply(made.edit); !applied)
            return fail(applied.error());
        if (!early)
            print(id);
    }
}

void countOn(RowChange& change, size_t column)
{
    (*change.after)[column] = std::get<qint64>((*change.before)[column]) + 1;
}

/// Adds 1 to the account's seats, `times` times, on top of whatever stands there. Prints how often another was first.
/// `blind`: writes what it had in mind and does not look again, as a control.
int count(Workspace& workspace, AccountId id, int times, bool blind)
{
    const auto& columns = tableInfo<Account>().columns;
    const size_t seats = size_t(std::ranges::find(columns, std::string_view("seats")) - columns.begin());
    int conflicts = 0;
    std::fgetc(stdin); // all start together
    for (int i = 0; i < times; ++i) {
        const Account before = **AccountStore(workspace.db()).find(id);
        Account after = before;
        after.seats = *before.seats + 1;
        Edit edit(QStringLiteral("count"), workspace.act());
        edit.update(before, after);
        auto applied = workspace.apply(edit);
        while (!applied && applied.error().code == ErrorCode::Conflict) {
            ++conflicts;
            auto again = workspace.rebased(edit);
            if (!again)
                return fail(again.error());
            edit = *again;
            if (!blind && edit.isEmpty())
                break; // another has written the very value, so this one is still to be added
            if (!blind)
                countOn(edit.changes().front(), seats);
            applied = workspace.apply(edit);
        }
        if (!applied && applied.error().code != ErrorCode::Conflict)
            return fail(applied.error());
        if (!applied)
            --i;
    }
    print(QByteArray::number(conflicts));
    return 0;
}

/// Does what each line on standard input says, and says so.
int serve(Workspace& workspace)
{
    char line[64];
    for (int n = 0; std::fgets(line, sizeof line, stdin); ++n) {
        const QByteArray order = QByteArray(line).trimmed();
        const Result<void> done =
            order == "draft"
                ? DraftStore(workspace.db()).keep(QStringLiteral("note/1"), QString::number(n), g_clock.now())
                : workspace.apply(newAccount(workspace).edit);
        if (!done)
            return fail(done.error());
        print("done");
    }
    return 0;
}

int migrate(const QString& path)
{
    storage::OpenOptions options;
    options.today = QDate(2026, 1, 15);
    options.steps = &test::laterMigrations();
    {
        auto opened = storage::openFile(path, options);
        if (!opened)
            return fail(opened.error());
    }
    print("calls " + QByteArray::number(test::diskCalls()));
    return 0;
}

int open(const QString& path)
{
    const auto opened = Workspace::open(path, g_clock, {false, 0});
    if (!opened)
        return fail(opened.error());
    print((*opened)->isReadOnly() ? "read-only" : "open");
    return 0;
}

/// Takes all room: on a small disk with a file that fills it, else with a limit on every file's size.
class Room {
public:
    Room(const QString& folder, bool limited) : m_filler(folder + QStringLiteral("/filler")), m_limited(limited)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
    }
    /// With a limit: no file may be longer than this.
    void take(qint64 longest)
    {
        if (m_limited) {
            const rlimit limit{rlim_t(longest), m_before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &limit);
            return;
        }
        QFile file(m_filler);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (qsizetype piece = 65536; piece > 0; piece /= 2)
            while (file.write(QByteArray(piece, 'x')) == piece) {
            }
    }
    void give()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        QFile::remove(m_filler);
    }

private:
    QString m_filler;
    bool m_limited;
    rlimit m_before{};
};

Result<void> importAccounts(Workspace& workspace, const QString& csv)
{
    imports::ImportRequest request;
    request.path = csv;
    request.kind = Entity::Account;
    request.today = g_clock.today();
    request.at = g_clock.now();
    const auto preview = imports::Importer(workspace.db()).run(request);
    if (!preview)
        return preview.error();
    return preview->errors.empty() ? Result<void>() : Result<void>(invalid(preview->errors.front().reason));
}

Result<void> makeNew(const QString& path)
{
    const auto made = Workspace::create(path, QStringLiteral("JPY"), 4, g_clock);
    return made ? Result<void>() : Result<void>(made.error());
}

/// Each act without room, then with room; a line each: its name, the error, the text.
int fullDisk(const QString& folder, bool limited)
{
    const QString path = folder + QStringLiteral("/w.tasuki");
    const QString csv = folder + QStringLiteral("/a.csv");
    {
        QFile file(csv);
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        file.write("account_id,name\n");
        // As many as leave room on the small disk for the workspace and a whole backup of it.
        for (int i = 0; i < 900; ++i)
            file.write(QByteArray::number(i) + ",name of an account\n");
    }
    auto made = Workspace::create(path, QStringLiteral("JPY"), 4, g_clock);
    if (!made)
        return fail(made.error());
    Workspace& workspace = **made;
    Room room(folder, limited);
    // A limit must leave the workspace what it has, as a full disk does: what fits into its pages is not refused then.
    const QString backup = folder + QStringLiteral("/b.tasuki");
    const QString another = folder + QStringLiteral("/n.tasuki");
    std::vector<std::pair<const char*, std::function<Result<void>()>>> acts;
    if (!limited)
        acts = {{"edit", [&] { return workspace.apply(newAccount(workspace).edit); }},
                {"draft", [&] {
                     return DraftStore(workspace.db())
                         .keep(QStringLiteral("note/1"), QStringLiteral("text"), g_clock.now());
                 }}};
    const std::pair<const char*, std::function<Result<void>()>> growing[] = {
        {"long edit", [&] { return workspace.apply(newAccount(workspace, 200'000).edit); }},
        {"import", [&] { return importAccounts(workspace, csv); }},
        {"backup", [&] { return storage::backupFile(workspace.db(), backup); }},
        {"new", [&] { return makeNew(another); }},
    };
    acts.insert(acts.end(), std::begin(growing), std::end(growing));
    for (const auto& [name, act] : acts) {
        const auto state = [&] {
            return QByteArray::number(workspace.db().queryInteger("SELECT count(*) FROM accounts")) + '/'
                   + QByteArray::number(workspace.db().queryInteger("SELECT count(*) FROM history"));
        };
        const QByteArray before = state();
        const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        const bool newFile = QByteArray(name) == "backup" || QByteArray(name) == "new";
        room.take(newFile ? 32'768 : QFileInfo(path).size());
        const Result<void> refused = act();
        const bool whole = state() == before && workspace.db().integrityFindings(false).isEmpty();
        room.give();
        const bool tidy = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name) == files;
        const Result<void> after = act();
        QFile::remove(backup);
        QFile::remove(another);
        print(QByteArray(name) + '|' + QByteArray::number(refused ? -1 : int(refused.error().code)) + '|'
              + (whole ? "whole" : "lost") + '|' + (tidy ? "tidy" : "left") + '|'
              + (after ? "done" : after.error().text.toUtf8()) + '|'
              + (refused ? QByteArray() : refused.error().text.toUtf8() + " " + refused.error().detail.toUtf8()));
    }
    return 0;
}

int run(const QStringList& arguments)
{
    const QString mode = arguments.value(1);
    const QString path = arguments.value(2);
    if (mode == u"migrate")
        return migrate(path);
    if (mode == u"open")
        return open(path);
    if (mode == u"full")
        return fullDisk(path, arguments.value(3) == u"limited");
    auto opened = Workspace::open(path, g_clock);
    if (!opened)
        return fail(opened.error());
    if (mode == u"import") {
        if (const auto imported = importAccounts(**opened, arguments.value(3)); !imported)
            return fail(imported.error());
        print("calls " + QByteArray::number(test::diskCalls()));
        return 0;
    }
    if (mode == u"write")
        return write(**opened, arguments.value(3) == u"early");
    if (mode == u"count")
        return count(**opened, AccountId(arguments.value(3).toLongLong()), arguments.value(4).toInt(),
                     arguments.value(5) == u"blind");
    if (mode == u"serve")
        return serve(**opened);
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    test::installDiskFaults(
        {qEnvironmentVariableIntValue("TASUKI_TEST_KILL_AT"), qEnvironmentVariableIntValue("TASUKI_TEST_FULL_AT")});
    return run(QCoreApplication::arguments());
}
