// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/support.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace tasuki;

// Who may know whom. One include root serves all of core, so nothing but this test keeps the rooms apart.

namespace {

struct Source {
    QString path; ///< from the project's root, such as core/base/id.h
    QString text;
};

/// What each room of core may include, besides itself.
const QHash<QString, QSet<QString>>& allowedRooms()
{
    const auto set = [](const char* names) {
        const QStringList list = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    // An aggregate: what every one may know, and the others whose values it needs.
    const auto aggregate = [&](const char* others) { return set("base edit storage") + set(others); };
    static const QHash<QString, QSet<QString>> rooms = {
        {QStringLiteral("base"), {}},
        {QStringLiteral("storage"), set("base")},
        {QStringLiteral("edit"), set("base")},
        {QStringLiteral("settings"), aggregate("")},
        {QStringLiteral("account"), aggregate("")},
        {QStringLiteral("contact"), aggregate("")},
        {QStringLiteral("people"), aggregate("")},
        {QStringLiteral("touchpoint"), aggregate("")},
        {QStringLiteral("usage"), aggregate("")},
        {QStringLiteral("handoff"), aggregate("account contact goal people touchpoint usage settings")},
        {QStringLiteral("goal"), aggregate("contact")},
        {QStringLiteral("onboarding"), aggregate("goal settings")},
        {QStringLiteral("revenue"), aggregate("people settings")},
        {QStringLiteral("renewal"), aggregate("account people revenue settings")},
        // What two windows wrote is for the rules to judge.
        {QStringLiteral("workspace"),
         set("base storage edit account handoff settings touchpoint goal onboarding renewal revenue")},
    };
    return rooms; // rooms that are not named here stand above all of these: report, exchange, sample
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
        const bool reads = fileOf(source.path).contains(u"_source") || room == u"exchange"
                           || fileOf(source.path) == u"revenue_store.cpp";
        if (included.endsWith(QStringLiteral("_store.h")) && !reads)
            breaches += source.path + QStringLiteral(" includes another room's store, ") + included;
    }
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

bool maySpeakSql(const QString& path)
{
    const QString file = fileOf(path);
    const bool exchange = path.startsWith(QStringLiteral("core/exchange/import"))
                          || path.startsWith(QStringLiteral("core/exchange/export"));
    return path.startsWith(QStringLiteral("core/storage/")) || path.startsWith(QStringLiteral("core/workspace/"))
           || exchange || file.contains(u"_store") || file.contains(u"_source");
}

void checkSql(const Source& source, QStringList& breaches)
{
    static const QRegularExpression verb(QStringLiteral(
        "\"\\s*(SELECT |INSERT INTO |UPDATE \\w+ SET|DELETE FROM |CREATE TABLE |ALTER TABLE |DROP |PRAGMA |VACUUM)"));
    if (!maySpeakSql(source.path) && withoutComments(source.text).contains(verb))
        breaches += source.path + QStringLiteral(" speaks SQL");
}

/// Who may open a file for writing: the one writer that asks what must not be written over, the workspace's own files
/// (which are never made where something lies), and what has no name that a person gave it.
bool mayWrite(const QString& path)
{
    static const QSet<QString> writers = {
        QStringLiteral("core/exchange/file_writer.h"),     QStringLiteral("core/exchange/file_writer.cpp"),
        QStringLiteral("core/storage/workspace_file.cpp"),
        QStringLiteral("core/exchange/input_file.h"), // the copy of a large CSV, without a name
        QStringLiteral("core/exchange/input_file.cpp"),
        QStringLiteral("core/exchange/xlsx_writer.cpp"), // a folder of its own, until it is whole
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

QStringList breachesOf(const std::vector<Source>& sources)
{
    QStringList breaches;
    for (const Source& source : sources) {
        if (source.path.startsWith(QStringLiteral("core/")))
            checkRooms(source, breaches);
        checkPure(source, breaches);
        checkLibraries(source, breaches);
        checkSql(source, breaches);
        checkWriters(source, breaches);
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
}

TEST_CASE("a breach of the architecture is seen", "[architecture]")
{
    const auto breaches = [](const char* path, const char* text) {
        return breachesOf({{QString::fromUtf8(path), QString::fromUtf8(text)}}).size();
    };
    CHECK(breaches("core/base/id.h", "#include \"storage/database.h\"\n") == 1);
    CHECK(breaches("core/storage/rows.h", "#include \"account/account.h\"\n") == 1);
    CHECK(breaches("core/account/account.h", "#include \"workspace/workspace.h\"\n") == 1);
    CHECK(breaches("core/account/account.h", "#include \"exchange/table.h\"\n") == 1);
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
    CHECK(breaches("core/exchange/csv_file.cpp", "QSaveFile file(path);\n") == 1);
    CHECK(breaches("ui/kpi/kpi_page.cpp", "file.open(QIODevice::WriteOnly);\n") == 1);
    CHECK(breaches("ui/report/kpi_pdf.cpp", "QPdfWriter writer(path);\n") == 1);
    CHECK(breaches("app/screenshots.cpp", "window->grab().save(path, \"PNG\");\n") == 1);
    CHECK(breaches("app/main.cpp", "std::FILE* f = fopen(name, \"w\");\n") == 1);
    CHECK(breaches("app/main.cpp", "std::ofstream out(name);\n") == 1);
    // What is allowed is no breach.
    CHECK(breaches("core/exchange/file_writer.cpp", "QSaveFile file(path);\n") == 0);
    CHECK(breaches("ui/report/kpi_pdf.cpp", "buffer.open(QIODevice::WriteOnly);\nQPdfWriter writer(&buffer);\n") == 0);
    CHECK(breaches("ui/charts/chart.cpp", "painter.save();\npicture().save(&buffer, \"PNG\");\n") == 0);
    CHECK(breaches("core/account/account_store.cpp",
                   "#include \"account/account.h\"\n#include \"storage/rows.h\"\ndb.prepare(\"SELECT 1\");\n")
          == 0);
    CHECK(breaches("ui/charts/line.cpp", "#include <QtCharts/QChartView>\n") == 0);
    CHECK(breaches("core/account/account.cpp", "// \"SELECT this\" in words\n") == 0);
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

TEST_CASE("one Japanese word stands for one thing", "[architecture]")
{
    const QString ts =
        QString::fromUtf8(test::readFile(QStringLiteral(TASUKI_SOURCE_DIR "/resources/translations/tasuki_ja.ts")));
    auto all =
        QRegularExpression(QStringLiteral("<source>([^<]*)</source>\\s*(?:<[^>]*>\\s*)*([^<]*)<")).globalMatch(ts);
    // タッチ alone could be the tier or a touchpoint; 担当者 is a customer's contact, never an owner or who acts.
    const QRegularExpression touch(QStringLiteral("(?<!ハイ)(?<!ロー)(?<!テック)タッチ(?!層|ポイント)"));
    int seen = 0;
    while (all.hasNext()) {
        const auto match = all.next();
        const QString source = match.captured(1);
        const QString word = match.captured(2);
        INFO(source.toStdString() << ": " << word.toStdString());
        ++seen;
        CHECK_FALSE(word.contains(touch));
        CHECK((!word.contains(QStringLiteral("担当者"))
               || source.contains(QStringLiteral("contact"), Qt::CaseInsensitive)));
    }
    CHECK(seen > 500);
}
