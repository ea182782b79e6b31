// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/paths.h"
#include "support/support.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <vector>

using namespace tasuki;

namespace {

struct Said {
    QString english;
    QString japanese;
    QString where;
};

QString source(const QString& path)
{
    return QString::fromUtf8(test::readFile(QStringLiteral(TASUKI_SOURCE_DIR "/") + path));
}

/// The texts of a .ts file: each of its translations beside what it translates.
std::vector<Said> translated(const QString& ts)
{
    std::vector<Said> all;
    QXmlStreamReader xml(ts);
    QString context;
    QString english;
    const auto add = [&](const QString& text) {
        if (!text.trimmed().isEmpty())
            all.push_back({english, text, context});
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            english = xml.readElementText();
        else if (xml.name() == u"numerusform")
            add(xml.readElementText());
        else if (xml.name() == u"translation" && xml.attributes().value(QStringLiteral("numerus")).isEmpty())
            add(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

/// The names that stand in core in both languages, such as {u"Seats", u"ライセンス数"}; of a file's column the heading.
std::vector<Said> named(const QString& code, const QString& where)
{
    static const QRegularExpression pair(QStringLiteral(
        "(?:u|QStringLiteral\\()\"([^\"|]*)\"\\)?,\\s*(?:u|QStringLiteral\\()\"([^\"|]*[ぁ-んァ-ヶ一-龠][^\"|]*)\""));
    static const QRegularExpression columnName(QStringLiteral("^[a-z0-9_]+$"));
    std::vector<Said> all;
    for (auto found = pair.globalMatch(code); found.hasNext();) {
        const auto match = found.next();
        const QString english = match.captured(1);
        all.push_back({english.contains(columnName) ? QString() : english, match.captured(2), where});
    }
    return all;
}

std::vector<Said> everything()
{
    std::vector<Said> all = translated(source(QStringLiteral("resources/translations/tasuki_ja.ts")));
    // The plurals of English are in a file of their own.
    for (const Said& said : translated(source(QStringLiteral("resources/translations/tasuki_en.ts"))))
        all.push_back({said.japanese, {}, said.where});
    for (QDirIterator it(QStringLiteral(TASUKI_SOURCE_DIR "/core"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                         QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        // Companies and people of the sample are no words of the program.
        if (!path.contains(QStringLiteral("/core/sample/")))
            for (const Said& said : named(QString::fromUtf8(test::readFile(path)), it.fileName()))
                all.push_back(said);
    }
    return all;
}

/// The expressions of the column "avoid" of the table below `heading` in docs/words.md.
std::vector<QRegularExpression> avoided(const QString& page, const QString& heading, bool wholeWords)
{
    static const QRegularExpression cell(QStringLiteral("(?<!\\\\)\\|"));
    static const QRegularExpression code(QStringLiteral("`([^`]*)`"));
    std::vector<QRegularExpression> all;
    const QString section =
        page.section(QStringLiteral("\n## ") + heading + u'\n', 1).section(QStringLiteral("\n## "), 0, 0);
    for (const QString& line : section.split(u'\n')) {
        const QStringList cells = line.split(cell);
        if (cells.size() != 5 || cells[1].startsWith(QStringLiteral(" ---")))
            continue;
        for (auto found = code.globalMatch(cells[3]); found.hasNext();) {
            const QString text = found.next().captured(1).replace(QStringLiteral("\\|"), QStringLiteral("|"));
            all.emplace_back(wholeWords ? QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(text) : text,
                             wholeWords ? QRegularExpression::CaseInsensitiveOption
                                        : QRegularExpression::NoPatternOption);
            INFO(text.toStdString());
            REQUIRE(all.back().isValid());
        }
    }
    return all;
}

QStringList found(const QString& text, const std::vector<QRegularExpression>& words)
{
    QStringList all;
    for (const QRegularExpression& word : words)
        if (!text.isEmpty() && word.match(text).hasMatch())
            all += word.pattern();
    return all;
}

/// A space or a half-width colon between Japanese and what follows; formulas and lines of keys, whose parts stand two
/// spaces or more apart, keep their spaces.
bool isSpacedOut(const QString& japanese)
{
    static const QRegularExpression formula(QStringLiteral(" [=÷+−→×—/] | {2}|Σ"));
    static const QRegularExpression space(
        QStringLiteral("[ぁ-んァ-ヶ一-龠々] [A-Za-z0-9%]|[A-Za-z0-9%] [ぁ-んァ-ヶ一-龠々]"));
    static const QRegularExpression colon(QStringLiteral("[ぁ-んァ-ヶ一-龠々]: "));
    return japanese.contains(colon) || (!japanese.contains(formula) && japanese.contains(space));
}

/// Sources with more than one translation, and why that is right.
const QMap<QString, QString>& severalMeanings()
{
    static const QMap<QString, QString> all = {
        {QStringLiteral("Details"), QStringLiteral("an account's details are 詳細, those of an outcome its 経緯")},
        {QStringLiteral("In progress"),
         QStringLiteral("of an onboarding 進行中, of a period whose values may change 速報")}};
    return all;
}

QStringList withSeveralTranslations(const std::vector<Said>& texts)
{
    QMap<QString, QSet<QString>> translations;
    for (const Said& said : texts)
        translations[said.english] += said.japanese;
    QStringList several;
    for (auto it = translations.cbegin(); it != translations.cend(); ++it)
        if (it->size() > 1 && !severalMeanings().contains(it.key()))
            several +=
                it.key() + QStringLiteral(": ") + QStringList(it->begin(), it->end()).join(QStringLiteral(" / "));
    return several;
}

} // namespace

TEST_CASE("no text uses a word that docs/words.md avoids", "[architecture][words]")
{
    const QString page = source(QStringLiteral("docs/words.md"));
    const auto english = avoided(page, QStringLiteral("English"), true);
    const auto japanese = avoided(page, QStringLiteral("Japanese"), false);
    REQUIRE(english.size() > 40);
    REQUIRE(japanese.size() > 60);
    const std::vector<Said> all = everything();
    CHECK(all.size() > 2000);
    for (const Said& said : all) {
        const QStringList words = found(said.english, english) + found(said.japanese, japanese);
        if (!words.isEmpty())
            FAIL_CHECK(said.where.toStdString()
                       << ": “" << said.english.toStdString() << "” " << said.japanese.toStdString() << ": "
                       << words.join(QStringLiteral(", ")).toStdString());
        if (isSpacedOut(said.japanese))
            FAIL_CHECK("a space too much: " << said.japanese.toStdString());
    }
}

TEST_CASE("the same English text has the same Japanese everywhere", "[architecture][words]")
{
    const QString ts = source(QStringLiteral("resources/translations/tasuki_ja.ts"));
    for (const QString& text : withSeveralTranslations(translated(ts)))
        FAIL_CHECK(text.toStdString());
}

TEST_CASE("words that are avoided are found", "[architecture][words]")
{
    const QString page = QStringLiteral("# x\n\n## English\n\n| concept | use | avoid |\n| --- | --- | --- |\n"
                                        "| a | owner | `hold(s\\|er)?`, held |\n\n## Japanese\n\n| a | b | `席数` |\n");
    const auto english = avoided(page, QStringLiteral("English"), true);
    CHECK(english.size() == 1);
    CHECK(found(QStringLiteral("Who Holds it"), english).size() == 1);
    CHECK(found(QStringLiteral("the household"), english).isEmpty());
    CHECK(found(QStringLiteral("席数の合計"), avoided(page, QStringLiteral("Japanese"), false)).size() == 1);
    CHECK(isSpacedOut(QStringLiteral("第 %1 版")));
    CHECK(isSpacedOut(QStringLiteral("例: 108")));
    CHECK_FALSE(isSpacedOut(QStringLiteral("社数 = %1 ÷ %2")));
    const auto names =
        named(QStringLiteral("{u\"Seats\", u\"席数\"}, {u\"seats\", u\"席数\", u\"users|利用者数\"}"), {});
    REQUIRE(names.size() == 2);
    CHECK(names[0].english == QStringLiteral("Seats"));
    CHECK(names[1].english.isEmpty());
    CHECK(withSeveralTranslations({{QStringLiteral("Due"), QStringLiteral("期限"), {}},
                                   {QStringLiteral("Due"), QStringLiteral("更新日"), {}},
                                   {QStringLiteral("Day"), QStringLiteral("日付"), {}}})
              .size()
          == 1);
}
