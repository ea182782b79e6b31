// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as ratios, ours beside a peer in the same run. Absolute times drift from machine to machine.
#include "duckdb.h"
#include "generate.h"
#include "stopwatch.h"

#include "account/account_page.h"
#include "account/accounts_page.h"
#include "base/clock.h"
#include "currency/currencies_page.h"
#include "export/export_lists.h"
#include "format/csv_writer.h"
#include "format/file_writer.h"
#include "handoff/handoff_page.h"
#include "kpi/kpi_page.h"
#include "onboarding/onboarding_page.h"
#include "people/people_page.h"
#include "people/team_page.h"
#include "renewal/renewals_page.h"
#include "revenue/kpi.h"
#include "revenue/revenue_store.h"
#include "search/hit_source.h"
#include "search/search_index.h"
#include "session/account_rows.h"
#include "session/session.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/ui_settings.h"
#include "theme/color_scheme.h"
#include "theme/theme.h"
#include "touchpoint/touchpoint_rules.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QStringListModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QWheelEvent>

#include <cstdlib>
#include <random>
#include <unistd.h>

using namespace tasuki;
using namespace tasuki::bench;

namespace {

/// What every part works on.
struct Ground {
    Workspace& workspace;
    const Scale& scale;
    QString folder; ///< with the CSV files that the workspace was made of
    QString duckDb; ///< the library's name or path
};

struct Part {
    const char* name;
    void (*run)(const Ground& ground);
};

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

[[noreturn]] void give(const QString& why)
{
    QTextStream(stderr) << why << Qt::endl;
    std::exit(1);
}

void runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        give(program + u' ' + arguments.join(u' ') + QStringLiteral(": ")
             + QString::fromUtf8(process.readAllStandardError()));
}

void row(const char* what, const Times& ours, const Times& peer, const char* peerName, double goal)
{
    const double ratio = ours.median() / peer.median();
    out() << QStringLiteral("%1 | %2 ms | %3 ms (%4) | %5× | ≤ %6× | %7\n")
                 .arg(QString::fromUtf8(what), -52)
                 .arg(ours.median() * 1e3, 10, 'f', 2)
                 .arg(peer.median() * 1e3, 10, 'f', 1)
                 .arg(QString::fromUtf8(peerName))
                 .arg(ratio, 0, 'g', 3)
                 .arg(goal)
                 .arg(ratio <= goal ? QStringLiteral("reached") : QStringLiteral("not reached"))
          << Qt::flush;
}

void absolute(const char* what, double value, const char* unit, double goal)
{
    out() << QStringLiteral("%1 | %2 %3 | ≤ %4 %3 | %5\n")
                 .arg(QString::fromUtf8(what), -52)
                 .arg(value, 10, 'f', 2)
                 .arg(QString::fromUtf8(unit))
                 .arg(goal)
                 .arg(value <= goal ? QStringLiteral("reached") : QStringLiteral("not reached"))
          << Qt::flush;
}

/// What somebody would write in SQL for the same figures: month by month and over twelve months.
constexpr const char* kSql = R"sql(
WITH RECURSIVE months (day) AS (SELECT date(?1) UNION ALL SELECT date(day, '+1 month') FROM months WHERE day < ?2),
levels AS MATERIALIZED (
    SELECT s.account_id AS account, months.day AS day, sum(s.mrr_minor) AS level
    FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id AND a.segment = ?3
    JOIN months ON s.start_date < date(months.day, '+1 month') AND (s.end_date IS NULL OR s.end_date >= date(months.day, '+1 month'))
    GROUP BY s.account_id, months.day),
firsts AS (SELECT account, min(day) AS day FROM levels GROUP BY account),
pairs AS (
    SELECT 1 AS shift, q.day, q.account, coalesce(p.level, 0) AS p, q.level AS q FROM levels AS q LEFT JOIN levels AS p ON p.account = q.account AND p.day = date(q.day, '-1 month')
    UNION ALL SELECT 1, date(p.day, '+1 month'), p.account, p.level, 0 FROM levels AS p LEFT JOIN levels AS q ON q.account = p.account AND q.day = date(p.day, '+1 month') WHERE q.account IS NULL
    UNION ALL SELECT 12, q.day, q.account, coalesce(p.level, 0), q.level FROM levels AS q LEFT JOIN levels AS p ON p.account = q.account AND p.day = date(q.day, '-12 months')
    UNION ALL SELECT 12, date(p.day, '+12 months'), p.account, p.level, 0 FROM levels AS p LEFT JOIN levels AS q ON q.account = p.account AND q.day = date(p.day, '+12 months') WHERE q.account IS NULL)
SELECT shift, pairs.day, sum(p), sum(q), sum(min(p, q)), sum(p > 0), sum(p > 0 AND q = 0), sum(CASE WHEN p = 0 AND firsts.day = pairs.day THEN q ELSE 0 END)
FROM pairs JOIN firsts ON firsts.account = pairs.account GROUP BY shift, pairs.day ORDER BY shift, pairs.day
)sql";

double rssAnonMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    status.open(QIODevice::ReadOnly);
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Counts what is painted while it lives.
class PaintCounter final : public QObject {
public:
    PaintCounter() { qApp->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

/// A window over a workspace, as the program makes it, with settings of its own.
struct Room {
    Room(Workspace& workspace, const QString& folder)
        : file(folder + QStringLiteral("/ui.ini"), QSettings::IniFormat),
          settings(file),
          theme(systemColorScheme(), ThemeMode::Light),
          window({theme, language, settings, dialogs, nullptr}),
          session(workspace, window)
    {
        window.resize(1440, 900);
    }

    QSettings file;
    UiSettings settings;
    Theme theme;
    Language language;
    WindowDialogs dialogs;
    MainWindow window;
    Session session;
};

void waitForPage(const MainWindow& window)
{
    while (window.isReading())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
}

/// One kind into an empty table of a workspace that has what it refers to. The peer fills the same table and indexes
/// from the same file, and looks at nothing.
void importRow(const char* what, const Ground& ground, const QString& before, const QString& kind,
               const char* rawColumns, const char* insert)
{
    const QString file = ground.folder + QStringLiteral("/import.tasuki");
    const QString csv = ground.folder + u'/' + kind + QStringLiteral(".csv");
    const auto anew = [&] {
        QFile::remove(file);
        QFile::copy(before, file);
    };
    const auto ours = [&] { runProgram(QStringLiteral(TASUKI_CLI), {QStringLiteral("import"), file, kind, csv}); };
    const auto peer = [&] {
        runProgram(QStringLiteral("sqlite3"),
                   {file, QStringLiteral("CREATE TEMP TABLE raw (%1);").arg(QLatin1String(rawColumns)),
                    QStringLiteral(".mode csv"), QStringLiteral(".import --skip 1 %1 raw").arg(csv),
                    QStringLiteral("BEGIN; %1; COMMIT;").arg(QLatin1String(insert))});
    };
    std::pair<Times, Times> times;
    for (int i = 0; i < 7; ++i) {
        anew();
        times.first.seconds.push_back(once(ours));
        anew();
        times.second.seconds.push_back(once(peer));
    }
    std::ranges::sort(times.first.seconds);
    std::ranges::sort(times.second.seconds);
    row(what, times.first, times.second, "sqlite3 .import", 0.6);
    QFile::remove(file);
}

void benchImport(const Ground& ground)
{
    const QString cli = QStringLiteral(TASUKI_CLI);
    const auto made = [&](const char* name, const QString& from, const char* kind) {
        const QString file = ground.folder + u'/' + QLatin1String(name);
        QFile::remove(file);
        if (from.isEmpty())
            runProgram(cli, {QStringLiteral("new"), file});
        else
            QFile::copy(from, file);
        runProgram(cli, {QStringLiteral("import"), file, QLatin1String(kind),
                         ground.folder + u'/' + QLatin1String(kind) + QStringLiteral(".csv")});
        return file;
    };
    const QString members = made("members.tasuki", {}, "members");
    importRow(
        "import accounts, validated, one transaction", ground, members, QStringLiteral("accounts"),
        "account_key, name, segment, touch_tier, industry, owner, signup_date",
        "INSERT INTO accounts SELECT rowid, account_key, '', name, '', segment, industry, touch_tier, '', '', signup_date, NULL, NULL, NULL, NULL, NULL, '' FROM raw;"
        "INSERT INTO ownership SELECT raw.rowid, raw.rowid, signup_date, members.id, NULL FROM raw JOIN members ON members.name = raw.owner;"
        "INSERT INTO stage_spans SELECT rowid, rowid, signup_date, (SELECT min(id) FROM stages), NULL FROM raw");
    const QString accounts = made("accounts.tasuki", members, "accounts");
    importRow(
        "import contract rows", ground, accounts, QStringLiteral("subscriptions"),
        "subscription_key, account_key, start_date, end_date, mrr, plan",
        "INSERT INTO subscriptions SELECT raw.rowid, raw.subscription_key, a.id, raw.start_date, nullif(raw.end_date, ''), raw.mrr, 0, NULL, NULL, '', 1, '', raw.plan, '', 1000000, 0, 'recurring' "
        "FROM raw JOIN accounts AS a ON a.account_key = raw.account_key");
    importRow(
        "import touchpoints", ground, accounts, QStringLiteral("touchpoints"),
        "account_key, day, kind, minutes, member, text",
        "INSERT INTO touchpoints (id, account_id, day, kind_id, minutes, direction, member_id, text, external_key) "
        "SELECT raw.rowid, a.id, raw.day, k.id, raw.minutes, '', m.id, raw.text, '' FROM raw JOIN accounts AS a ON a.account_key = raw.account_key "
        "JOIN touchpoint_kinds AS k ON k.code = raw.kind LEFT JOIN members AS m ON m.name = raw.member ORDER BY raw.rowid");
    QFile::remove(members);
    QFile::remove(accounts);
}

/// One touchpoint of a person, on the disk before it is shown, beside the least that this can take.
void benchSave(const Ground& ground)
{
    const QString file = ground.folder + QStringLiteral("/save.tasuki");
    QFile::remove(file);
    if (!QFile::copy(ground.workspace.path(), file))
        give(QStringLiteral("no copy to write into"));
    {
        FixedClock clock(QDate(2026, 1, 15));
        auto workspace = Workspace::open(file, clock);
        if (!workspace)
            give(workspace.error().text);
        auto ids = (*workspace)->db().prepare("SELECT id FROM accounts ORDER BY account_key");
        std::vector<AccountId> accounts;
        while (ids.next())
            accounts.push_back(ids.id<AccountId>(0));
        const TouchpointKindId kind((*workspace)->db().queryInteger("SELECT min(id) FROM touchpoint_kinds"));
        size_t turn = 0;
        const auto ours = [&] {
            Touchpoint touchpoint;
            touchpoint.accountId = accounts[(turn++ * 7919) % accounts.size()];
            touchpoint.day = QDate(2026, 1, 15);
            touchpoint.kindId = kind;
            touchpoint.text = QStringLiteral("定例会を実施。利用状況を確認し、次回までの宿題を整理した。");
            const auto added = touchpoint::add(touchpoint, (*workspace)->act());
            if (!added || !(*workspace)->apply(added->edit))
                give(QStringLiteral("the touchpoint was not saved"));
        };
        QFile plain(ground.folder + QStringLiteral("/sync.bin"));
        if (!plain.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            give(plain.errorString());
        const QByteArray page(4096, 'x');
        const auto peer = [&] {
            plain.seek(0);
            plain.write(page);
            if (fdatasync(plain.handle()) != 0)
                give(QStringLiteral("fdatasync failed"));
        };
        ours();
        peer();
        const auto [a, b] = sideBySide(101, ours, peer);
        row("save of one touchpoint, on the disk", a, b, "4 KiB, fdatasync", 8);
        plain.remove();
    }
    QFile::remove(file);
}

void benchExport(const Ground& ground)
{
    Workspace& workspace = ground.workspace;
    const auto& folder = ground.folder;
    const auto ours = [&] {
        auto file = format::FileWriter::open(folder + QStringLiteral("/out.csv"));
        format::CsvWriter csv(**file, {});
        if (!exports::exportList(workspace.db(), Entity::Touchpoint, workspace.today(), {}, csv) || !(*file)->commit())
            give(QStringLiteral("export failed"));
    };
    const auto peer = [&] {
        QProcess process;
        process.setStandardOutputFile(folder + QStringLiteral("/peer.csv"));
        process.start(
            QStringLiteral("sqlite3"),
            {QStringLiteral("-csv"), QStringLiteral("-header"), workspace.path(),
             QStringLiteral(
                 "SELECT a.account_key, t.day, k.code, t.minutes, m.name, t.text FROM touchpoints AS t JOIN accounts AS a ON a.id = t.account_id "
                 "JOIN touchpoint_kinds AS k ON k.id = t.kind_id LEFT JOIN members AS m ON m.id = t.member_id ORDER BY t.id")});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            give(QString::fromUtf8(process.readAllStandardError()));
    };
    const auto [a, b] = sideBySide(7, ours, peer);
    row("export touchpoints to CSV", a, b, "sqlite3 -csv", 0.5);
}

/// kSql in DuckDB's words; %1 and %2: the first days of the months, %3: the segment.
constexpr const char* kDuckSql = R"sql(
WITH months AS (SELECT CAST(m AS DATE) AS day FROM generate_series(DATE '%1', DATE '%2', INTERVAL 1 MONTH) AS t (m)),
levels AS MATERIALIZED (
    SELECT s.account_id AS account, months.day AS day, sum(s.mrr_minor) AS level
    FROM subscriptions AS s JOIN accounts AS a ON a.id = s.account_id AND a.segment = '%3'
    JOIN months ON s.start_date < months.day + INTERVAL 1 MONTH AND (s.end_date IS NULL OR s.end_date >= months.day + INTERVAL 1 MONTH)
    GROUP BY s.account_id, months.day),
firsts AS (SELECT account, min(day) AS day FROM levels GROUP BY account),
pairs AS (
    SELECT 1 AS shift, q.day, q.account, coalesce(p.level, 0) AS p, q.level AS q FROM levels AS q LEFT JOIN levels AS p ON p.account = q.account AND p.day = CAST(q.day - INTERVAL 1 MONTH AS DATE)
    UNION ALL SELECT 1, CAST(p.day + INTERVAL 1 MONTH AS DATE), p.account, p.level, 0 FROM levels AS p LEFT JOIN levels AS q ON q.account = p.account AND q.day = CAST(p.day + INTERVAL 1 MONTH AS DATE) WHERE q.account IS NULL
    UNION ALL SELECT 12, q.day, q.account, coalesce(p.level, 0), q.level FROM levels AS q LEFT JOIN levels AS p ON p.account = q.account AND p.day = CAST(q.day - INTERVAL 12 MONTH AS DATE)
    UNION ALL SELECT 12, CAST(p.day + INTERVAL 12 MONTH AS DATE), p.account, p.level, 0 FROM levels AS p LEFT JOIN levels AS q ON q.account = p.account AND q.day = CAST(p.day + INTERVAL 12 MONTH AS DATE) WHERE q.account IS NULL)
SELECT shift, pairs.day, CAST(sum(p) AS BIGINT), CAST(sum(q) AS BIGINT), CAST(sum(least(p, q)) AS BIGINT), sum(CAST(p > 0 AS INTEGER)), sum(CAST(p > 0 AND q = 0 AS INTEGER)),
    CAST(sum(CASE WHEN p = 0 AND firsts.day = pairs.day THEN q ELSE 0 END) AS BIGINT)
FROM pairs JOIN firsts ON firsts.account = pairs.account GROUP BY shift, pairs.day ORDER BY shift, pairs.day
)sql";

/// Only what the statement reads, copied.
void copyInto(DuckDb& duck, storage::Database& db, const QString& folder)
{
    const auto copy = [&](const char* table, const char* columns, const char* sql) {
        const QString path = folder + u'/' + QLatin1String(table) + QStringLiteral(".copy.csv");
        {
            auto file = format::FileWriter::open(path);
            auto rows = db.prepare(sql);
            while (rows.next()) {
                std::string line;
                for (int i = 0; i < rows.columnCount(); ++i)
                    line.append(i > 0 ? "," : "").append(rows.utf8(i));
                if (!(*file)->write(line + '\n'))
                    give(path);
            }
            if (!(*file)->commit())
                give(path);
        }
        duck.execute(QStringLiteral("CREATE TABLE %1 (%2)").arg(QLatin1String(table), QLatin1String(columns)));
        duck.execute(QStringLiteral("COPY %1 FROM '%2' (HEADER false)").arg(QLatin1String(table), path));
        QFile::remove(path);
    };
    duck.execute(QStringLiteral("SET threads = 2"));
    copy("accounts", "id BIGINT, segment VARCHAR", "SELECT id, segment FROM accounts");
    copy("subscriptions", "account_id BIGINT, mrr_minor BIGINT, start_date DATE, end_date DATE",
         "SELECT account_id, mrr_minor, start_date, end_date FROM subscriptions");
}

void benchDuckDb(const Ground& ground, DuckDb& duck, Month from, Month to, const std::function<void()>& recompute)
{
    storage::Database& db = ground.workspace.db();
    copyInto(duck, db, ground.folder);
    const QString segment = QStringLiteral("Mid");
    const QString sql = QString::fromUtf8(kDuckSql).arg(from.firstDay().toString(Qt::ISODate),
                                                        to.firstDay().toString(Qt::ISODate), segment);
    // Both answer the same, or they are no peers.
    qint64 ended = 0;
    auto statement = db.prepare(kSql);
    statement.bind(1, from.firstDay()).bind(2, to.firstDay()).bind(3, segment);
    while (statement.next())
        ended += statement.integer(3);
    if (duck.sum(sql, 3) != ended)
        give(QStringLiteral("DuckDB and SQLite do not agree"));
    const auto [a, b] = sideBySide(7, recompute, [&] { duck.execute(sql); });
    row("all KPIs after a filter change, 60 months", a, b, "DuckDB, the same SQL, 2 threads", 0.005);
}

void benchFigures(const Ground& ground)
{
    Workspace& workspace = ground.workspace;
    const auto& scale = ground.scale;
    const auto book = revenue::RevenueStore(workspace.db()).book();
    if (!book)
        give(book.error().text);
    const Month to(2025, 12);
    const Month from = to - (scale.months - 1);
    const char16_t* const segments[] = {u"SMB", u"Mid", u"Enterprise", u"個人"};
    int turn = 0;
    Amount kept;
    const auto recompute = [&] {
        const auto selection =
            revenue::select(*book, {}, {{revenue::Dimension::Segment, QString::fromUtf16(segments[turn++ % 4])}});
        revenue::MonthSums months(selection, from, to, 1);
        revenue::MonthSums years(selection, from, to, 12);
        revenue::addAll(selection, months, years);
        kept += months.finish().front().back().ending() + years.finish().front().back().ending();
    };
    recompute(); // how the book is divided is worked out once
    const auto sql = [&] {
        auto statement = workspace.db().prepare(kSql);
        statement.bind(1, from.firstDay()).bind(2, to.firstDay()).bind(3, QString::fromUtf16(segments[turn % 4]));
        while (statement.next())
            kept += Amount::fromMinor(statement.integer(3));
    };
    if (const auto duck = DuckDb::load(ground.duckDb))
        benchDuckDb(ground, *duck, from, to, recompute);
    const auto [a, b] = sideBySide(3, recompute, sql);
    Times ours = a;
    for (int i = 0; i < 20; ++i)
        ours.seconds.push_back(once(recompute));
    std::ranges::sort(ours.seconds);
    row("all KPIs after a filter change, 60 months", ours, b, "SQLite, one statement", 0.0005);

    const auto byOwner = [&] {
        const auto selection =
            revenue::select(*book, {}, {{revenue::Dimension::Owner, QStringLiteral("member%1").arg(1 + turn++ % 40)}});
        kept += revenue::figures(selection, from, to, 12).front().back().ending();
    };
    byOwner();
    const auto [c, d] = sideBySide(7, byOwner, recompute);
    row("the same after a filter by owner of the day", c, d, "by segment", 3);

    // One account that changed, in all months and both windows.
    const revenue::AccountRevenue& account = book->accounts[book->accounts.size() / 2];
    constexpr int kTimes = 10'000;
    const double one = once([&] {
                           for (int i = 0; i < kTimes; ++i)
                               for (const int shift : {1, 12})
                                   for (const revenue::Step& step : account.steps)
                                       kept +=
                                           revenue::figuresOf(account.steps, step.month - shift, step.month).ending();
                       })
                       / kTimes;
    absolute("one edited account in all KPIs", one * 1e6, "µs", 50);
    if (kept == Amount::fromMinor(1))
        out() << "\n"; // the sums are used
}

void benchPage(const Ground& ground)
{
    Workspace& workspace = ground.workspace;
    const auto& folder = ground.folder;
    Room room(workspace, folder);
    MainWindow& window = room.window;
    Session& session = room.session;
    auto* page = new KpiPage(session);
    window.addPage(page);
    window.show();
    window.navigate(QStringLiteral("kpi"));
    waitForPage(window);
    absolute("memory at rest with the KPI page, RssAnon", rssAnonMiB(), "MiB", 200);
    const char16_t* const segments[] = {u"SMB", u"Mid", u"Enterprise", u"個人"};
    int turn = 0;
    // The GUI thread's own time, until nothing is left to do: so what else runs on the machine is not counted.
    const auto measure = [&](const char* what) {
        Times times;
        for (int i = 0; i < 60; ++i) {
            PaintCounter painted;
            times.seconds.push_back(threadSeconds([&] {
                page->setFilter({{revenue::Dimension::Segment, QString::fromUtf16(segments[turn++ % 4])}});
                QApplication::processEvents();
            }));
            if (painted.count == 0)
                give(QStringLiteral("nothing was painted"));
        }
        std::ranges::sort(times.seconds);
        absolute((std::string(what) + ", median").c_str(), times.median() * 1e3, "ms", 16);
        absolute((std::string(what) + ", p95").c_str(), times.percentile(0.95) * 1e3, "ms", 16);
    };
    measure("filter → cards and charts painted, GUI thread");
    page->explain(revenue::Metric::Nrr, page->figures().compared, page->period());
    QApplication::processEvents();
    measure("filter → cards, charts and the accounts behind");
}

/// The list of accounts: a letter more in the filter, another order, all painted.
void benchList(const Ground& ground)
{
    Room room(ground.workspace, ground.folder);
    MainWindow& window = room.window;
    Session& session = room.session;
    auto* page = new AccountsPage(session);
    window.addPage(page);
    window.show();
    window.navigate(QStringLiteral("accounts"));
    waitForPage(window);
    for (int i = 0; i < 400; ++i) // what a window does ahead while nobody types
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    absolute("memory at rest with the list, RssAnon", rssAnonMiB(), "MiB", 200);
    auto* const filter = page->findChild<QLineEdit*>(QStringLiteral("accounts.filter"));
    auto* const table = page->findChild<QTableView*>(QStringLiteral("accounts.table"));
    const char16_t* const texts[] = {u"青", u"青葉", u"member7", u"1234", u""};
    Times typed;
    for (int i = 0; i < 60; ++i)
        typed.seconds.push_back(threadSeconds([&] {
            filter->setText(QString::fromUtf16(texts[i % 5]));
            QApplication::processEvents();
        }));
    std::ranges::sort(typed.seconds);
    absolute("list: filter typed → painted, GUI thread, median", typed.median() * 1e3, "ms", 16);
    absolute("list: filter typed → painted, GUI thread, p95", typed.percentile(0.95) * 1e3, "ms", 16);
    filter->clear();
    QApplication::processEvents();
    Times turned;
    for (int i = 0; i < 200; ++i) {
        PaintCounter painted;
        turned.seconds.push_back(threadSeconds([&] {
            const QPointF at = QRectF(table->viewport()->rect()).center();
            constexpr int kNotch = -120;
            QWheelEvent wheel(at, table->viewport()->mapToGlobal(at), {}, {0, kNotch}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(table->viewport(), &wheel);
            QApplication::processEvents();
        }));
        if (painted.count == 0)
            give(QStringLiteral("the wheel turned and nothing was painted"));
    }
    std::ranges::sort(turned.seconds);
    absolute("list: one step of the wheel, GUI thread, median", turned.median() * 1e3, "ms", 4);
    absolute("list: one step of the wheel, GUI thread, p95", turned.percentile(0.95) * 1e3, "ms", 4);
    int turn = 0;
    const auto ours = [&] {
        table->sortByColumn(0, turn++ % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QApplication::processEvents();
    };
    QStringListModel names;
    QStringList all;
    for (const AccountRow& row : AccountRows::of(session).rows())
        all += row.account().name;
    names.setStringList(all);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&names);
    proxy.setSortLocaleAware(true);
    const auto peer = [&] { proxy.sort(0, turn % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); };
    ours();
    const auto [a, b] = sideBySide(7, ours, peer);
    row("sort the accounts by name, painted", a, b, "QSortFilterProxyModel", 0.05);
}

/// The longest that the GUI thread works in one go, from an act until everything that follows from it is painted.
double longestStretch(const MainWindow& window, const std::function<void()>& act)
{
    double longest = threadSeconds(act);
    int idle = 0;
    while (window.isReading() || idle < 20) {
        const double stretch = threadSeconds([] { QApplication::processEvents(QEventLoop::AllEvents, 1); });
        longest = std::max(longest, stretch);
        idle = stretch < 1e-4 ? idle + 1 : 0;
        if (stretch < 1e-4)
            QThread::msleep(2);
    }
    return longest;
}

/// Each page opened for the first time, and again: how long the window stands still.
void benchPages(const Ground& ground)
{
    Room room(ground.workspace, ground.folder);
    MainWindow& window = room.window;
    Session& session = room.session;
    for (Page* page :
         std::initializer_list<Page*>{new AccountsPage(session), new HandoffPage(session), new RenewalsPage(session),
                                      new OnboardingPage(session), new KpiPage(session), new TeamPage(session),
                                      new PeoplePage(session), new CurrenciesPage(session), new AccountPage(session)})
        window.addPage(page);
    window.show();
    QApplication::processEvents();
    for (const char* again : {"first", "again"})
        for (const char* id :
             {"accounts", "handoffs", "renewals", "onboarding", "kpi", "team", "people", "currencies", "account"}) {
            const QString place =
                QLatin1String(id) == u"account"
                    ? QString::number(AccountRows::of(session).rows()[*again == 'f' ? 10 : 20].account().id.value())
                    : QString();
            const double stretch = longestStretch(window, [&] { window.navigate(QLatin1String(id), place); });
            absolute((std::string("page ") + id + " opened, " + again + ", at once").c_str(), stretch * 1e3, "ms", 100);
        }
}

/// A window as the program shows it first, or a bare one; from a process's start to its end. `until`: "window", "rows"
/// (the first ones, where the folder's settings know with which the list began the last time) or "all".
int showOnce(const QString& file, const QString& until)
{
    if (file == u"bare") {
        QMainWindow window;
        window.resize(1440, 900);
        window.show();
        window.grab();
        return 0;
    }
    const QTemporaryDir elsewhere;
    FixedClock clock(QDate(2026, 1, 15));
    auto workspace = Workspace::open(file, clock);
    if (!workspace)
        give(workspace.error().text);
    Room room(**workspace, until == u"rows" ? QFileInfo(file).path() : elsewhere.path());
    MainWindow& window = room.window;
    window.addPage(new AccountsPage(room.session));
    window.addPage(new HandoffPage(room.session));
    window.addPage(new KpiPage(room.session));
    window.navigate(QStringLiteral("accounts"));
    window.show();
    QApplication::processEvents();
    const auto shown = [&] {
        return until == u"window" || !window.isReading()
               || (until == u"rows" && window.findChild<QTableView*>(QStringLiteral("accounts.table")));
    };
    while (!shown())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.grab();
    return 0;
}

/// The list opened once, so that the next time it begins with its first rows.
void openOnce(const Ground& ground)
{
    Room room(ground.workspace, ground.folder);
    room.window.addPage(new AccountsPage(room.session));
    room.window.show();
    room.window.navigate(QStringLiteral("accounts"));
    waitForPage(room.window);
    while (room.file.allKeys().filter(QStringLiteral("seen/")).isEmpty())
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void benchStart(const Ground& ground)
{
    openOnce(ground);
    const auto start = [](const QString& what, const char* until = "window") {
        return [what, until] {
            runProgram(QCoreApplication::applicationFilePath(),
                       {QStringLiteral("--show"), what, QStringLiteral("--until"), QLatin1String(until)});
        };
    };
    const auto against = [&](const char* what, const char* until, double goal) {
        const auto [a, b] = sideBySide(7, start(ground.workspace.path(), until), start(QStringLiteral("bare")));
        row(what, a, b, "a bare QMainWindow", goal);
    };
    against("start to the window painted", "window", 2.5);
    against("start to the first accounts painted", "rows", 6);
    against("start to all accounts in the list", "all", 20);
}

/// Pieces of this many Japanese characters from texts of the file, as somebody remembers them.
QStringList piecesOf(const QString& csv, int characters, int count)
{
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        give(csv);
    std::mt19937_64 random(20260101);
    QStringList pieces;
    while (pieces.size() < count) {
        file.seek(qint64(random() % quint64(file.size() - 4096)));
        file.readLine();
        const QString text = QString::fromUtf8(file.readLine()).section(u',', 5).section(u' ', 1).trimmed();
        const auto at = qsizetype(random() % quint64(std::max<qsizetype>(1, text.size() - characters)));
        const QString piece = text.mid(at, characters);
        const bool isWhole = piece.size() == characters && std::ranges::all_of(piece, [](QChar c) {
                                 return c.isLetter() && c.unicode() >= 0x3040;
                             });
        if (isWhole && !pieces.contains(piece))
            pieces += piece;
    }
    return pieces;
}

qsizetype linesWith(const QString& program, const QString& piece, const QString& csv)
{
    QProcess process;
    process.start(program, {QStringLiteral("-F"), QStringLiteral("-c"), QStringLiteral("--"), piece, csv});
    if (!process.waitForFinished(-1) || process.exitCode() > 1)
        give(program);
    return process.readAllStandardOutput().trimmed().toLongLong();
}

/// The first hundred hits, the newest first; the peer only counts the lines that have the text.
void benchSearch(const Ground& ground)
{
    constexpr int kPieces = 9;
    constexpr qint64 kRowsAStep = 200'000;
    const QString csv = ground.folder + QStringLiteral("/touchpoints.csv");
    const QString peer =
        QStandardPaths::findExecutable(QStringLiteral("rg")).isEmpty() ? QStringLiteral("grep") : QStringLiteral("rg");
    storage::Database& db = ground.workspace.db();
    search::SearchIndex index(db);
    const qint64 rows = index.backlog();
    const double indexed = once([&] {
        while (index.catchUp(kRowsAStep) > 0) {
        }
    });
    if (rows > 0)
        absolute("search: a million rows taken into the index", indexed * 1e6 / double(rows), "s", 120);
    for (const int characters : {1, 2, 3, 5, 8, 13}) {
        Times ours;
        Times peers;
        for (const QString& piece : piecesOf(csv, characters, kPieces)) {
            search::Request request;
            request.text = u'"' + piece + u'"';
            request.today = ground.workspace.today();
            size_t hits = 0;
            qsizetype lines = 0;
            const auto [a, b] = sideBySide(
                3,
                [&] {
                    const auto answer = search::find(db, request);
                    if (!answer)
                        give(answer.error().text);
                    hits = answer->hits.size();
                },
                [&] { lines = linesWith(peer, piece, csv); });
            if (hits < size_t(std::min<qsizetype>(lines, qsizetype(request.limit))))
                give(QStringLiteral("%1: %2 hits of %3").arg(piece).arg(hits).arg(lines));
            ours.seconds.push_back(a.median());
            peers.seconds.push_back(b.median());
        }
        std::ranges::sort(ours.seconds);
        std::ranges::sort(peers.seconds);
        row(("search, " + std::to_string(characters) + " characters, median of " + std::to_string(kPieces)).c_str(),
            ours, peers, (peer + QStringLiteral(" -F")).toUtf8().constData(), 0.1);
        absolute("… the slowest of them", ours.seconds.back() * 1e3, "ms", 100);
    }
}

void makeData(const Scale& scale, const QString& folder, const QString& file)
{
    if (!QDir().mkpath(folder) || !generate(scale, folder))
        give(QStringLiteral("the data could not be written"));
    runProgram(QStringLiteral(TASUKI_CLI), {QStringLiteral("new"), file});
    for (const char* kind : {"members", "accounts", "subscriptions", "touchpoints"})
        runProgram(QStringLiteral(TASUKI_CLI), {QStringLiteral("import"), file, QLatin1String(kind),
                                                folder + u'/' + QLatin1String(kind) + QStringLiteral(".csv")});
}

constexpr Part kParts[] = {{"import", benchImport}, {"export", benchExport},   {"save", benchSave},
                           {"start", benchStart},   {"list", benchList},       {"pages", benchPages},
                           {"page", benchPage},     {"figures", benchFigures}, {"search", benchSearch}};

QStringList partNames()
{
    QStringList names;
    for (const Part& part : kParts)
        names += QLatin1String(part.name);
    return names;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption accounts(QStringLiteral("accounts"),
                                      QStringLiteral("Accounts; contract rows and touchpoints in proportion."),
                                      QStringLiteral("N"), QStringLiteral("100000"));
    parser.addOption(accounts);
    const QCommandLineOption touchpoints(QStringLiteral("touchpoints"),
                                         QStringLiteral("Touchpoints; 50 an account where it is left out."),
                                         QStringLiteral("N"));
    const QCommandLineOption folder(QStringLiteral("folder"),
                                    QStringLiteral("Keeps the made data there, and uses what is there."),
                                    QStringLiteral("DIR"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("Only these, by commas: %1.").arg(partNames().join(u' ')),
                                  QStringLiteral("PARTS"));
    const QCommandLineOption show(
        QStringLiteral("show"),
        QStringLiteral("Shows a window once (\"bare\", or a workspace) and ends: for the row of the start."),
        QStringLiteral("FILE"));
    const QCommandLineOption until(QStringLiteral("until"),
                                   QStringLiteral("With --show: \"window\", \"rows\" or \"all\"."),
                                   QStringLiteral("WHAT"), QStringLiteral("all"));
    const QCommandLineOption duckDb(QStringLiteral("duckdb"),
                                    QStringLiteral("DuckDB's library, for a row more where it is there."),
                                    QStringLiteral("FILE"), QStringLiteral("duckdb"));
    parser.addOptions({touchpoints, folder, only, show, until, duckDb});
    parser.process(application);
    if (parser.isSet(show))
        return showOnce(parser.value(show), parser.value(until));
    Scale scale;
    scale.accounts = std::max(100, parser.value(accounts).toInt());
    scale.rows = scale.accounts * 33 / 10;
    scale.touchpoints =
        parser.isSet(touchpoints) ? std::max(100, parser.value(touchpoints).toInt()) : scale.accounts * 50;
    QTemporaryDir temporary;
    const QString data = parser.isSet(folder) ? parser.value(folder) : temporary.path();
    const QStringList chosen = parser.isSet(only) ? parser.value(only).split(u',') : partNames();

    const QString file = data + QStringLiteral("/full.tasuki");
    if (!QFile::exists(file))
        makeData(scale, data, file);
    out() << QStringLiteral("%1 accounts, %2 contract rows, %3 touchpoints, %4 months\n")
                 .arg(scale.accounts)
                 .arg(scale.rows)
                 .arg(scale.touchpoints)
                 .arg(scale.months)
          << Qt::flush;
    FixedClock clock(QDate(2026, 1, 15));
    auto workspace = Workspace::open(file, clock);
    if (!workspace)
        give(workspace.error().text);
    for (const Part& part : kParts)
        if (chosen.contains(QLatin1String(part.name)))
            part.run({**workspace, scale, data, parser.value(duckDb)});
    return 0;
}
