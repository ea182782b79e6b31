// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/paths.h"
#include "support/support.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace tasuki;

// Who may know whom. One include root serves all of core, so nothing but this test keeps the rooms apart.

namespace {

struct Source {
    QString path; ///< from the project's root, such as core/base/id.h
    QString text;
};

QSet<QString> set(const char* names)
{
    const QStringList list = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

/// What each room of core may include, besides itself.
const QHash<QString, QSet<QString>>& allowedRooms()
{
    // An aggregate: what every one may know, and the others whose values it needs.
    const auto aggregate = [](const char* others) { return set("base edit storage kind format import") + set(others); };
    static const QHash<QString, QSet<QString>> rooms = {
        {QStringLiteral("base"), {}},
        {QStringLiteral("storage"), set("base")},
        {QStringLiteral("edit"), set("base")},
        {QStringLiteral("kind"), set("base edit storage")},
        {QStringLiteral("search"), set("base edit storage kind")},
        {QStringLiteral("format"), set("base storage")},
        {QStringLiteral("settings"), set("base edit storage kind")},
        {QStringLiteral("import"), set("base edit storage kind search format settings")},
        {QStringLiteral("contact"), aggregate("")},
        {QStringLiteral("people"), aggregate("")},
        {QStringLiteral("touchpoint"), aggregate("")},
        {QStringLiteral("usage"), aggregate("")},
        {QStringLiteral("account"), aggregate("settings")},
        {QStringLiteral("revenue"), aggregate("account people settings")},
        {QStringLiteral("renewal"), aggregate("account people revenue settings")},
        {QStringLiteral("goal"), aggregate("contact")},
        {QStringLiteral("promise"), aggregate("")},
        {QStringLiteral("task"), aggregate("")},
        {QStringLiteral("snooze"), aggregate("")},
        {QStringLiteral("capture"), aggregate("account contact people touchpoint promise task settings")},
        {QStringLiteral("sheet"), aggregate("account contact revenue")},
        {QStringLiteral("onboarding"), aggregate("goal settings")},
        {QStringLiteral("handoff"), aggregate("account contact goal people promise settings task touchpoint usage")},
        {QStringLiteral("workspace"), set("base edit storage kind search account handoff settings touchpoint")},
    };
    return rooms;
}

/// They stand above all of those, and may know every one of them.
const QSet<QString>& roomsAbove()
{
    static const QSet<QString> rooms = set("export report sample today");
    return rooms;
}

/// The ground of the window, from the bottom up; pages stand on it. A room knows only those before it.
const QStringList& groundOfWindow()
{
    static const QStringList rooms = {QStringLiteral("theme"),  QStringLiteral("models"), QStringLiteral("widgets"),
                                      QStringLiteral("charts"), QStringLiteral("shell"),  QStringLiteral("session")};
    return rooms;
}

QString roomOf(const QString& path)
{
    return path.section(u'/', 1, 1);
}
QString fileOf(const QString& path)
{
    return path.section(u'/', -1);
}

QStringList matches(const Source& source, const QString& pattern)
{
    QStringList found;
    auto all = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(source.text);
    while (all.hasNext())
        found += all.next().captured(1);
    return found;
}

QString withoutComments(QString text)
{
    return text.remove(
        QRegularExpression(QStringLiteral("//[^\n]*|/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption));
}

void checkRooms(const Source& source, QStringList& breaches)
{
    const QString room = roomOf(source.path);
    for (const QString& included : matches(source, QStringLiteral("^#include \"([^\"]+)\""))) {
        const QString other = included.section(u'/', 0, 0);
        if (other == room)
            continue;
        if (allowedRooms().contains(room) && allowedRooms().contains(other) && !allowedRooms()[room].contains(other))
            breaches += source.path + QStringLiteral(" may not know the room ") + other;
        // The rooms above the aggregates are not for them either.
        if (allowedRooms().contains(room) && !allowedRooms().contains(other)
            && QDir(QStringLiteral(TASUKI_SOURCE_DIR "/core/") + other).exists())
            breaches += source.path + QStringLiteral(" may not know the room ") + other;
        const bool reads = room == u"export" || fileOf(source.path).contains(u"_source");
        if (included.endsWith(QStringLiteral("_store.h")) && !reads)
            breaches += source.path + QStringLiteral(" includes another room's store, ") + included;
    }
}

/// The rooms of the window that a source includes; core has rooms of the same names, so the file decides.
QStringList windowRoomsOf(const Source& source)
{
    QStringList rooms;
    for (const QString& included : matches(source, QStringLiteral("^#include \"([^\"]+)\"")))
        if (QFile::exists(QStringLiteral(TASUKI_SOURCE_DIR "/ui/") + included))
            rooms += included.section(u'/', 0, 0);
    return rooms;
}

/// The ground knows no page, and each of its rooms only those below it.
void checkWindow(const Source& source, QStringList& breaches)
{
    const qsizetype place = groundOfWindow().indexOf(roomOf(source.path));
    if (place < 0)
        return;
    for (const QString& other : windowRoomsOf(source)) {
        const qsizetype below = groundOfWindow().indexOf(other);
        if (below < 0 || below > place)
            breaches += source.path + QStringLiteral(" is ground and may not know the room ") + other;
    }
}

/// A circle among the rooms of the pages, such as "account → goal → account"; empty where there is none.
QString circleOfPages(const std::vector<Source>& sources)
{
    QHash<QString, QSet<QString>> known;
    for (const Source& source : sources)
        if (source.path.startsWith(QStringLiteral("ui/")) && !groundOfWindow().contains(roomOf(source.path)))
            for (const QString& other : windowRoomsOf(source))
                if (other != roomOf(source.path) && !groundOfWindow().contains(other))
                    known[roomOf(source.path)].insert(other);
    // What knows nobody that is left is no part of a circle.
    for (bool removed = true; removed;) {
        removed = false;
        for (const QString& room : known.keys()) {
            if (std::ranges::any_of(known[room], [&](const QString& other) { return known.contains(other); }))
                continue;
            known.remove(room);
            removed = true;
        }
    }
    return QStringList(known.keys()).join(QStringLiteral(" → "));
}

/// Rules, figures and values ask neither SQL nor a clock.
void checkPure(const Source& source, QStringList& breaches)
{
    const QString file = fileOf(source.path);
    if (!file.contains(u"_rules") && file != u"retention.cpp" && file != u"retention.h" && file != u"kpi.cpp"
        && file != u"kpi.h" && !file.contains(u"_figures") && !file.contains(u"_items"))
        return;
    for (const QString& included : matches(source, QStringLiteral("^#include [\"<]([^\">]+)[\">]")))
        if (included.startsWith(QStringLiteral("storage/")) || included.contains(QStringLiteral("_store.h"))
            || included == u"base/clock.h")
            breaches += source.path + QStringLiteral(" is a rule and includes ") + included;
    if (source.text.contains(QRegularExpression(QStringLiteral("current(Date|DateTime|Time)\\b"))))
        breaches += source.path + QStringLiteral(" is a rule and asks the clock");
}

void checkLibraries(const Source& source, QStringList& breaches)
{
    const bool storage = source.path.startsWith(QStringLiteral("core/storage/"));
    const bool core = source.path.startsWith(QStringLiteral("core/"));
    static const QRegularExpression gui(QStringLiteral(
        "^(QtGui|QtWidgets|QtCharts|QWidget|QApplication|QGuiApplication|QColor|QPainter|QFont|QIcon|QImage|QPixmap|"
        "QUndo\\w+|QStandardItem\\w*|QDialog|QLabel|QAction|QMenu\\w*|QMessageBox|QPushButton|QTable\\w+|QChart\\w*)(/|$)"));
    for (const QString& included : matches(source, QStringLiteral("^#include [\"<]([^\">]+)[\">]"))) {
        if (!storage && (included.startsWith(QStringLiteral("SQLiteCpp")) || included == u"sqlite3.h"))
            breaches += source.path + QStringLiteral(" names SQLite: ") + included;
        if (core
            && (gui.match(included).hasMatch() || included.startsWith(QStringLiteral("shell/"))
                || included.startsWith(QStringLiteral("widgets/")) || included.startsWith(QStringLiteral("models/"))
                || included.startsWith(QStringLiteral("ui/"))))
            breaches += source.path + QStringLiteral(" is core and includes ") + included;
        if (!source.path.startsWith(QStringLiteral("ui/charts/"))
            && (included.startsWith(QStringLiteral("QtCharts")) || included.startsWith(QStringLiteral("QChart"))))
            breaches += source.path + QStringLiteral(" sees Qt Charts: ") + included;
    }
    // SQLite's types stay out of every header but the private one.
    if (storage && source.path.endsWith(QStringLiteral(".h")) && !source.path.endsWith(QStringLiteral("_p.h"))
        && !matches(source, QStringLiteral("^#include <(SQLiteCpp|sqlite3)")).isEmpty())
        breaches += source.path + QStringLiteral(" shows SQLite in a header");
}

/// A room's SQL stands in files of these names, whatever the room.
bool maySpeakSql(const QString& path)
{
    static const QRegularExpression names(QStringLiteral("_(store|source|kind|import|finder|keys)\\.(h|cpp)$"));
    static const QSet<QString> rooms = set("storage workspace import export search");
    return path.startsWith(QStringLiteral("core/")) && (rooms.contains(roomOf(path)) || names.match(path).hasMatch());
}

void checkSql(const Source& source, QStringList& breaches)
{
    static const QRegularExpression verb(QStringLiteral(
        "\"\\s*(SELECT |INSERT INTO |UPDATE \\w+ SET|DELETE FROM |CREATE TABLE |ALTER TABLE |DROP |PRAGMA |VACUUM)"));
    if (!maySpeakSql(source.path) && withoutComments(source.text).contains(verb))
        breaches += source.path + QStringLiteral(" speaks SQL");
}

/// Rooms whose tables a room reads, besides those of the rooms that it may know.
const QHash<QString, QSet<QString>>& alsoReads()
{
    static const QHash<QString, QSet<QString>> rooms = {
        // The list of accounts has the last touch and the due date of each, in a statement for all.
        // Whose a key of another system may be is told by the addresses of the account's contacts.
        // An import refuses an owner who has left.
        {QStringLiteral("account"), set("touchpoint revenue renewal contact people")},
        // Nobody who has left holds a row of any kind.
        {QStringLiteral("kind"), set("people")},
        // An invariant calls a record by its account.
        {QStringLiteral("onboarding"), set("account")},
        // What the filters of a search name: types of touchpoint, members, who owns what.
        {QStringLiteral("search"), set("account people touchpoint")},
        // What a snoozed task waits for: an answer, a handoff, a figure of usage.
        {QStringLiteral("task"), set("touchpoint handoff usage")},
        // The undo of an import is refused once other spans lie on those that it made.
        {QStringLiteral("import"), set("account")},
    };
    return rooms;
}

/// The room of each table: where its RowTraits are.
QHash<QString, QString> roomsOfTables(const std::vector<Source>& sources)
{
    QHash<QString, QString> rooms;
    for (const Source& source : sources)
        if (source.path.startsWith(QStringLiteral("core/")))
            for (const QString& table : matches(source, QStringLiteral("const char\\* table = \"(\\w+)\"")))
                rooms.insert(table, roomOf(source.path));
    return rooms;
}

QStringList foreignTables(const std::vector<Source>& sources)
{
    const QHash<QString, QString> rooms = roomsOfTables(sources);
    QStringList breaches;
    for (const Source& source : sources) {
        const QString room = roomOf(source.path);
        if (!source.path.startsWith(QStringLiteral("core/")) || !allowedRooms().contains(room))
            continue;
        const Source code{source.path, withoutComments(source.text)};
        for (const QString& table : matches(code, QStringLiteral("\\b(?:FROM|JOIN|INTO|UPDATE)\\s+(\\w+)"))) {
            const QString owner = rooms.value(table, room);
            if (owner != room && !allowedRooms()[room].contains(owner) && !alsoReads().value(room).contains(owner))
                breaches += source.path + QStringLiteral(" speaks of the table ") + table;
        }
    }
    return breaches;
}

/// Functions that a source declares by hand though another room defines them: a use that no include shows, and so a
/// circle that nothing else here sees. A list that joins all rooms may do it: nobody below needs what it knows.
QStringList handDeclared(const std::vector<Source>& sources)
{
    static const QSet<QString> lists = {QStringLiteral("ui/session/looks.cpp")};
    static const QString parameters = QStringLiteral("\\((?:[^;{}()]|\\([^()]*\\))*\\)(?: const)?(?: noexcept)?");
    static const QString declared = QStringLiteral("^(?:[\\w:<>,&*]+ +)+[&*]*(\\w+)") + parameters + u';';
    static const QString defined =
        QStringLiteral("^(?:[\\w:<>,&*]+ +)+[&*]*(\\w+)") + parameters + QStringLiteral("\\s*\\{");
    const auto room = [](const Source& source) { return source.path.section(u'/', 0, 1); };
    QHash<QString, QSet<QString>> rooms; // that define a function, by its name
    for (const Source& source : sources)
        for (const QString& name : matches({source.path, withoutComments(source.text)}, defined))
            rooms[name] += room(source);
    QStringList breaches;
    for (const Source& source : sources) {
        if (!source.path.endsWith(QStringLiteral(".cpp")) || lists.contains(source.path))
            continue;
        for (const QString& name : matches({source.path, withoutComments(source.text)}, declared))
            if (rooms.contains(name) && !rooms.value(name).contains(room(source)))
                breaches += source.path + QStringLiteral(" declares by hand ") + name + QStringLiteral("() of ")
                            + QStringList(rooms.value(name).values()).join(u' ');
    }
    return breaches;
}

/// Who may open a file for writing: the one writer that asks what must not be written over, the workspace's own files
/// (which are never made where something lies), and what has no name that a person gave it.
bool mayWrite(const QString& path)
{
    static const QSet<QString> writers = {
        QStringLiteral("core/format/file_writer.h"),
        QStringLiteral("core/format/file_writer.cpp"),
        QStringLiteral("core/storage/workspace_file.cpp"),
        QStringLiteral("core/format/spool.h"), // the copy of a large file, without a name
        QStringLiteral("core/format/spool.cpp"),
        QStringLiteral("core/format/xlsx_writer.cpp"), // a folder of its own, until it is whole
        QStringLiteral("app/self_test.cpp"),           // a folder of its own, to try a workspace in
    };
    return writers.contains(path);
}

void checkWriters(const Source& source, QStringList& breaches)
{
    static const QRegularExpression writing(QStringLiteral(
        "QSaveFile|QTemporaryFile|QTemporaryDir|QPrinter|\\b(fopen|ofstream|fstream|mkstemp)\\b|QFile::(copy|rename)\\(|"
        "QPdfWriter\\s+\\w+\\((?!&buffer\\))|\\.save\\((?!&buffer|\\))|"
        "(?<!buffer\\.open\\()\\bQ\\w+::(WriteOnly|ReadWrite|Append)\\b"));
    if (mayWrite(source.path))
        return;
    const auto found = writing.match(withoutComments(source.text));
    if (found.hasMatch())
        breaches += source.path + QStringLiteral(" opens a file for writing: ") + found.captured();
}

/// A slot for the focus is called while its widget's children are destroyed, after the widget's own destructor.
void checkFocus(const Source& source, QStringList& breaches)
{
    if (fileOf(source.path) != u"focus_watch.cpp"
        && withoutComments(source.text).contains(QStringLiteral("QApplication::focusChanged")))
        breaches += source.path + QStringLiteral(" connects to the focus by itself, not by a FocusWatch");
}

QStringList breachesOf(const std::vector<Source>& sources)
{
    QStringList breaches;
    for (const Source& source : sources) {
        if (source.path.startsWith(QStringLiteral("core/")))
            checkRooms(source, breaches);
        if (source.path.startsWith(QStringLiteral("ui/")))
            checkWindow(source, breaches);
        checkPure(source, breaches);
        checkLibraries(source, breaches);
        checkSql(source, breaches);
        checkWriters(source, breaches);
        checkFocus(source, breaches);
    }
    return breaches;
}

/// The contexts under which sentences are looked up while the program runs: those of the structs that declare them,
/// those that a call names, and the classes with a meta object (any other class asks for its base's sentences).
QSet<QString> contextsOf(const std::vector<Source>& sources)
{
    QSet<QString> contexts;
    for (const Source& source : sources) {
        for (const QString& name : matches(source, QStringLiteral("Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)")))
            contexts += name;
        for (const QString& name : matches(source, QStringLiteral("(?:translate|QT_TRANSLATE_NOOP)\\(\\s*\"(\\w+)\"")))
            contexts += name;
        for (const QString& name : matches(source, QStringLiteral("^class (\\w+)[^;{]*\\{\\s*Q_OBJECT")))
            contexts += QStringLiteral("tasuki::") + name;
    }
    return contexts;
}

/// The contexts of a .ts file that nothing asks for: their sentences stay English.
QStringList lostContexts(const QString& ts, const QSet<QString>& contexts)
{
    QStringList lost;
    for (const QString& name : matches({{}, ts}, QStringLiteral("<name>([^<]+)</name>")))
        if (!contexts.contains(name))
            lost += name;
    return lost;
}

std::vector<Source> allSources()
{
    std::vector<Source> sources;
    const QDir root(QStringLiteral(TASUKI_SOURCE_DIR));
    for (const char* folder : {"core", "ui", "app"}) {
        QDirIterator files(root.filePath(QLatin1String(folder)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            sources.push_back({root.relativeFilePath(path), QString::fromUtf8(test::readFile(path))});
        }
    }
    return sources;
}

} // namespace

TEST_CASE("every room knows only whom it may", "[architecture]")
{
    const std::vector<Source> sources = allSources();
    REQUIRE(sources.size() > 100);
    for (const QString& breach : breachesOf(sources))
        FAIL_CHECK(breach.toStdString());
    CHECK(circleOfPages(sources).toStdString() == "");
    CHECK(roomsOfTables(sources).value(QStringLiteral("goals")) == QStringLiteral("goal"));
    for (const QString& breach : foreignTables(sources) + handDeclared(sources))
        FAIL_CHECK(breach.toStdString());
}

TEST_CASE("a breach of the architecture is seen", "[architecture]")
{
    const auto breaches = [](const char* path, const char* text) {
        return breachesOf({{QString::fromUtf8(path), QString::fromUtf8(text)}}).size();
    };
    CHECK(breaches("core/base/id.h", "#include \"storage/database.h\"\n") == 1);
    CHECK(breaches("core/storage/rows.h", "#include \"account/account.h\"\n") == 1);
    CHECK(breaches("core/account/account.h", "#include \"workspace/workspace.h\"\n") == 1);
    CHECK(breaches("core/account/account.h", "#include \"report/timeline.h\"\n") == 1);
    CHECK(breaches("core/handoff/handoff_store.cpp", "#include \"account/account_store.h\"\n") == 1);
    CHECK(breaches("core/account/account_rules.cpp", "#include \"storage/database.h\"\n") == 1);
    CHECK(breaches("core/account/account_rules.cpp", "const auto today = QDate::currentDate();\n") == 1);
    CHECK(breaches("core/onboarding/onboarding_figures.cpp", "#include \"storage/rows.h\"\n") == 1);
    CHECK(breaches("core/goal/goal_rules.cpp", "#include \"onboarding/onboarding.h\"\n") == 1);
    CHECK(breaches("core/handoff/criteria.cpp", "#include <QWidget>\n") == 1);
    CHECK(breaches("core/handoff/criteria.cpp", "#include <sqlite3.h>\n") == 1);
    CHECK(breaches("ui/account/account_page.cpp", "#include <SQLiteCpp/Database.h>\n") == 1);
    CHECK(breaches("ui/account/account_page.cpp", "#include <QtCharts/QChartView>\n") == 1);
    CHECK(breaches("ui/account/account_page.cpp", "db.prepare(\"SELECT id FROM accounts\");\n") == 1);
    CHECK(breaches("core/handoff/criteria.cpp", "db.execute(\"UPDATE accounts SET name = ''\");\n") == 1);
    CHECK(breaches("core/import/import_row.cpp", "#include \"goal/goal.h\"\n") == 1);
    CHECK(breaches("core/kind/kinds.cpp", "#include \"goal/goal.h\"\n") == 1);
    CHECK(breaches("ui/widgets/card.cpp", "#include \"session/session.h\"\n") == 1);
    CHECK(breaches("ui/session/looks.cpp", "#include \"goal/goal_form.h\"\n") == 1);
    const Source goals{QStringLiteral("core/goal/goal.h"),
                       QStringLiteral("static constexpr const char* table = \"goals\";")};
    CHECK(foreignTables(
              {goals, {QStringLiteral("core/contact/contact_store.cpp"), QStringLiteral("\"SELECT 1 FROM goals\"")}})
              .size()
          == 1);
    CHECK(
        foreignTables({goals, {QStringLiteral("core/goal/goal_store.cpp"), QStringLiteral("\"SELECT 1 FROM goals\"")}})
            .isEmpty());
    const auto byHand = [](const char* text) {
        return handDeclared(
            {{QStringLiteral("ui/goal/goal_form.cpp"), QStringLiteral("void openGoal(QWidget* over)\n{\n}\n")},
             {QStringLiteral("ui/account/account_page.cpp"), QString::fromUtf8(text)}});
    };
    CHECK(byHand("void openGoal(QWidget* over);\n").size() == 1);
    CHECK(byHand("// void openGoal(QWidget* over);\nvoid openOther(QWidget* over);\n").isEmpty());
    CHECK(byHand("void openGoal(QWidget* over);\nvoid openGoal(QWidget* over)\n{\n}\n").isEmpty());
    const auto circle = [](const char* text) {
        return circleOfPages(
            {{QStringLiteral("ui/account/account_page.cpp"), QStringLiteral("#include \"goal/goal_form.h\"\n")},
             {QStringLiteral("ui/goal/goal_form.cpp"), QString::fromUtf8(text)}});
    };
    CHECK_FALSE(circle("#include \"account/account_page.h\"\n").isEmpty());
    CHECK(circle("#include \"session/session.h\"\n").isEmpty());
    CHECK(breaches("core/format/csv_file.cpp", "QSaveFile file(path);\n") == 1);
    CHECK(breaches("ui/kpi/kpi_page.cpp", "file.open(QIODevice::WriteOnly);\n") == 1);
    CHECK(breaches("ui/report/kpi_pdf.cpp", "QPdfWriter writer(path);\n") == 1);
    CHECK(breaches("app/screenshots.cpp", "window->grab().save(path, \"PNG\");\n") == 1);
    CHECK(breaches("app/main.cpp", "std::FILE* f = fopen(name, \"w\");\n") == 1);
    CHECK(breaches("app/main.cpp", "std::ofstream out(name);\n") == 1);
    CHECK(breaches("ui/account/account_side.cpp", "connect(qApp, &QApplication::focusChanged, this, f);\n") == 1);
    // What is allowed is no breach.
    CHECK(breaches("core/format/file_writer.cpp", "QSaveFile file(path);\n") == 0);
    CHECK(breaches("ui/report/kpi_pdf.cpp", "buffer.open(QIODevice::WriteOnly);\nQPdfWriter writer(&buffer);\n") == 0);
    CHECK(breaches("ui/charts/chart.cpp", "painter.save();\npicture().save(&buffer, \"PNG\");\n") == 0);
    CHECK(breaches("core/account/account_store.cpp",
                   "#include \"account/account.h\"\n#include \"storage/rows.h\"\ndb.prepare(\"SELECT 1\");\n")
          == 0);
    CHECK(breaches("ui/charts/line.cpp", "#include <QtCharts/QChartView>\n") == 0);
    CHECK(breaches("core/account/account.cpp", "// \"SELECT this\" in words\n") == 0);
}

namespace {

/// A use of a kind's domain outside its rooms: what the file does with it is no plumbing.
struct DomainUse {
    const char* kind;
    const char* path; ///< or its beginning
    const char* why;
};
constexpr DomainUse kDomainUses[] = {
    {"goal", "core/handoff/handoff_note", "the note says what the customer wants to achieve"},
    {"goal", "core/handoff/handoff_terms", "an item of the checklist asks for the goal"},
    {"goal", "core/onboarding/onboarding_figures", "time to value ends with the first goal achieved"},
    {"goal", "core/report/onboarding_report_source", "reads the goals for time to value"},
    {"goal", "ui/onboarding/onboarding_explain", "explains time to value"},
    {"goal", "ui/onboarding/onboarding_page", "explains time to value"},
    {"goal", "ui/onboarding/onboarding_words", "explains time to value"},
    {"goal", "ui/onboarding/onboarding_form", "services are suggested as for goals"},
    {"goal", "ui/handoff/start_handoff", "fills the note with the goals"},
    {"goal", "ui/settings/note_template_form", "names the parts of the note"},
    {"goal", "ui/people/team_page", "shows time to value"},
    {"promise", "core/handoff/handoff_note", "the note has a part for what was promised"},
    {"promise", "core/handoff/handoff_terms", "the note has a part for what was promised"},
    {"promise", "core/handoff/severity", "a broken promise makes an account unstable"},
    {"promise", "core/report/severity_source", "a broken promise makes an account unstable"},
    {"promise", "core/handoff/rating", "how the receiver found what was promised"},
    {"promise", "core/report/pass_statistics", "how many promises were kept"},
    {"promise", "ui/handoff/pass_statistics_page", "how many promises were kept"},
    {"promise", "core/export/export_handoffs", "how the receiver found what was promised"},
    {"task", "core/report/handoff_report_source", "counts the conditions of an acceptance"},
    {"promise", "ui/handoff/rate_form", "how the receiver found what was promised"},
    {"promise", "ui/handoff/handoff_", "a broken promise makes an account unstable; what the receiver rates"},
    {"promise", "ui/handoff/start_handoff", "fills the note with the open promises"},
    {"task", "core/handoff/handoff_note", "the next steps of the note are the open tasks"},
    {"task", "core/handoff/handoff_rules", "the conditions of an acceptance are tasks"},
    {"task", "ui/handoff/accept_form", "the conditions of an acceptance are tasks"},
    {"task", "ui/handoff/handoff_", "shows the conditions of an acceptance"},
    {"task", "ui/handoff/start_handoff", "fills the note with the open tasks"},
    {"promise", "core/capture/", "a line of capture may hold one"},
    {"promise", "app/cli/capture_command", "a line of capture may hold one"},
    {"task", "core/capture/", "a line of capture may hold one"},
    {"task", "app/cli/capture_command", "a line of capture may hold one"},
    {"task", "app/cli/export_command", "a calendar file holds them"},
    {"task", "app/cli/output", "a calendar file holds them"},
    {"promise", "ui/capture/", "a line says what was promised"},
    {"task", "ui/capture/", "a line says what follows"},
    {"task", "ui/account/account_columns", "the list shows the next step"},
    {"task", "ui/account/account_page", "the next step is done and snoozed on the page"},
    {"task", "ui/account/accounts_page", "sets the next step of the account"},
    {"task", "ui/account/next_step_line", "shows the next step"},
    {"task", "ui/session/account_rows", "an account's row has its next step"},
    {"task", "core/touchpoint/touchpoint.h", "a heading of other systems' files"},
    {"task", "ui/import/import_", "the import that runs beside the window is a task of the machine"},
};

/// The files outside a kind's own rooms that name it in code and are no use of its domain.
QStringList plumbingOf(const QString& kind, const std::vector<Source>& sources)
{
    QStringList files;
    for (const Source& source : sources) {
        const bool own = roomOf(source.path) == kind || fileOf(source.path).startsWith(kind);
        const bool domain = std::ranges::any_of(kDomainUses, [&](const DomainUse& use) {
            return kind == QLatin1String(use.kind) && source.path.startsWith(QLatin1String(use.path));
        });
        if (!own && !domain && withoutComments(source.text).contains(kind, Qt::CaseInsensitive))
            files += source.path;
    }
    return files;
}

} // namespace

TEST_CASE("what each room of core may know is said here", "[architecture]")
{
    const QDir core(QStringLiteral(TASUKI_SOURCE_DIR "/core"));
    for (const QString& room : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        INFO(room.toStdString());
        CHECK(allowedRooms().contains(room) != roomsAbove().contains(room));
    }
}

TEST_CASE("a kind of row is named in its own rooms and a few lists", "[architecture]")
{
    constexpr qsizetype kMostFiles = 12;
    const std::vector<Source> sources = allSources();
    for (const QString& kind : {QStringLiteral("goal"), QStringLiteral("promise"), QStringLiteral("task")}) {
        const QStringList files = plumbingOf(kind, sources);
        INFO(kind.toStdString() << ": " << files.join(u'\n').toStdString());
        CHECK(files.size() <= kMostFiles);
    }
    // It can fail.
    CHECK(
        plumbingOf(QStringLiteral("idea"), {{QStringLiteral("core/report/x.cpp"), QStringLiteral("Idea idea;")}}).size()
        == 1);
    CHECK(plumbingOf(QStringLiteral("idea"), {{QStringLiteral("core/idea/x.cpp"), QStringLiteral("Idea idea;")},
                                              {QStringLiteral("core/report/x.cpp"), QStringLiteral("// an idea")}})
              .isEmpty());
}

TEST_CASE("every sentence is filed where it is looked up", "[architecture]")
{
    const QSet<QString> contexts = contextsOf(allSources());
    for (const char* language : {"ja", "en"}) {
        const QString ts = QString::fromUtf8(test::readFile(
            QStringLiteral(TASUKI_SOURCE_DIR "/resources/translations/tasuki_%1.ts").arg(QLatin1String(language))));
        REQUIRE(ts.contains(QStringLiteral("<name>exchange</name>")));
        for (const QString& lost : lostContexts(ts, contexts))
            FAIL_CHECK("tasuki_" << language << ".ts has sentences in the context " << lost.toStdString()
                                 << ", which no class or struct asks for");
    }
    const QSet<QString> known = contextsOf(
        {{QString(),
          QStringLiteral(
              "struct Text {\n    Q_DECLARE_TR_FUNCTIONS(room)\n};\nclass Page final : public QWidget {\n    Q_OBJECT\n"
              "class Plain : public QWidget {\npublic:\ntranslate(\"named\", \"x\")")}});
    CHECK(known == QSet<QString>{QStringLiteral("room"), QStringLiteral("tasuki::Page"), QStringLiteral("named")});
    CHECK(lostContexts(QStringLiteral("<name>room</name><name>Text</name><name>tasuki::Plain</name>"), known)
          == QStringList{QStringLiteral("Text"), QStringLiteral("tasuki::Plain")});
}
