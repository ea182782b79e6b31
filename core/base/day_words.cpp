// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day_words.h"

#include "base/day_words_p.h"

#include <algorithm>

namespace tasuki {

namespace {

using day_words::Found;
using day_words::Spelling;

constexpr char16_t kFirstWide = u'\xFF01'; ///< the full-width "!"
constexpr char16_t kLastWide = u'\xFF5E';
constexpr char16_t kWideOffset = 0xFEE0;
constexpr char16_t kWideSpace = u'\x3000';

bool isMark(QChar c)
{
    return QStringView(u"、。・!?;()[]{}【】〈〉<>→⇒…|").contains(c);
}

/// A particle behind which a Japanese date may stand; は and が are none, as 定休日は月曜 speaks of no day.
bool isParticle(QChar c)
{
    return QStringView(u"をにでへ").contains(c);
}

bool beginsToken(const QString& text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    if (before.isSpace() || isMark(before))
        return true;
    if (before == u',' || before == u':')
        return at < 2 || !text[at - 2].isDigit();
    // Behind a particle: 見積もりを来週までに, から5/1まで.
    const bool isParticled = isParticle(before) || (before == u'ら' && at > 1 && text[at - 2] == u'か');
    return isParticled && (text[at].unicode() > 0x7F || text[at].isDigit());
}

bool endsToken(const QString& text, qsizetype at)
{
    if (at == text.size())
        return true;
    const QChar next = text[at];
    if (next.isSpace() || (isMark(next) && !QStringView(u"([{【〈<").contains(next)))
        return true;
    const bool isLast = at + 1 == text.size();
    if (next == u'.' || next == u',' || next == u':')
        return isLast || text[at + 1].isSpace() || (next != u'.' && !text[at + 1].isLetterOrNumber())
               || text[at + 1].unicode() > 0x2E7F;
    if (next == u'-')
        return !isLast && text[at + 1] == u'>';
    // An hour belongs to its day: 明日15時に, 明日午前.
    static const QRegularExpression hour(
        QStringLiteral("\\G(?:(?:午前|午後|朝|夕方)?\\d{1,2}(?:時(?!間)|:\\d{2})|(?:午前中?|午後)(?:に|$|[\\s、。]))"));
    return hour.match(text, at).hasMatch();
}

/// What follows a date and says its role.
struct Tail {
    qsizetype end = 0;
    DayWord::Role role = DayWord::Role::Plain;
};

/// The particle behind a date, and 着手; nothing where the date is only the beginning of a longer word.
std::optional<Tail> tailOf(const QString& text, qsizetype at)
{
    // に begins words, too: 賑やか, 人参, 日本; and it counts: 3日に1回, 5日にわたり, 明日に向かって.
    static const QRegularExpression particle(QStringLiteral(
        "\\G(?:((?:まで|迄)(?:には?)?(?!の))|"
        "(には?(?!ぎ|じ|ん|く|ら|ゃ|ゅ|ょ|っ|わ|ほん|向か|架け|渡|亘|至|つき|一度|一回|一本"
        "|(?:約|およそ)?[\\d一二三四五六七八九十]+(?:回|度|件|本|通|時間|分|個|名|人|社|杯|食|枚|[万千百]?円)))|"
        "(から(?!の|あげ|くり|[\\d一二三四五六七八九十]+日)|以降に?は?(?!の))|"
        "(の(?=(?:午前|午後|朝|夕方)?\\d{1,2}(?:時(?!間)|:\\d{2}))))"));
    static const QRegularExpression starting(QStringLiteral("\\G\\s?着手(?:予定|開始|する)?(?!金|者|点|率|数)"));
    Tail tail{at};
    const auto found = particle.match(text, at);
    if (found.hasMatch()) {
        tail.end = found.capturedEnd();
        tail.role = found.hasCaptured(1)   ? DayWord::Role::Due
                    : found.hasCaptured(3) ? DayWord::Role::Start
                                           : DayWord::Role::Plain;
    }
    if (const auto begun = starting.match(text, tail.end); begun.hasMatch())
        return Tail{begun.capturedEnd(), DayWord::Role::Start};
    if (found.hasMatch() || endsToken(text, at))
        return tail;
    return std::nullopt;
}

/// What stands before a date and says its role.
struct Lead {
    qsizetype start = 0;
    DayWord::Role role = DayWord::Role::Plain;
    bool isThere = false;
    bool refuses = false; ///< 毎週 月曜, あと 3日, "since Monday"
};

Lead leadOf(const QString& text, qsizetype at)
{
    static const QRegularExpression words(
        QStringLiteral(
            "(?:^|(?<=[\\s、。・!?;:,()\\[\\]【】>→]))(?:"
            "((?:no later than|by|before|until|till)(?:(?: the)? (?:cob|eod|noon|close of business|end of(?: business)? day)(?: on)?)?|due(?: on| by)?|deadline:?|(?:期限|締切|締め切り|〆切|納期|期日)日?[は:]?)|"
            "(from|starting(?: on| from)?|starts?(?: on)?|beginning(?: on)?|(?:着手|開始)日?[は:]?)|"
            "(on|at)|"
            "(since|every|each|ago|毎週|毎月|毎日|毎年|毎|隔週|あと|残り|約|およそ|平均|過去|直近|最短|最長|延べ|丸|進捗|比率|割合|工期|ver\\.?|vol\\.?|no\\.?|p\\.?|version|size|room|ratio|page|score|about|nearly|"
            "section|chapter|part|rev\\.?|release|grade|scale|サイズ|部屋|第\\d?)"
            ")(?:(?<=[a-z.])\\s+|(?<![a-z.])\\s*)(?:the\\s+)?$"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kFarthest = 40;
    const qsizetype from = std::max<qsizetype>(0, at - kFarthest);
    const auto found = words.match(text.mid(from, at - from));
    if (!found.hasMatch())
        return {at};
    if (found.hasCaptured(4))
        return {at, DayWord::Role::Plain, false, true};
    return {from + found.capturedStart(),
            found.hasCaptured(1)   ? DayWord::Role::Due
            : found.hasCaptured(2) ? DayWord::Role::Start
                                   : DayWord::Role::Plain,
            true, false};
}

/// Between marks or the ends of the text.
bool standsAlone(const QString& text, qsizetype start, qsizetype end)
{
    while (start > 0 && text[start - 1].isSpace())
        --start;
    while (end < text.size() && text[end].isSpace())
        ++end;
    const auto isEdge = [&](QChar c) { return isMark(c) || c == u',' || c == u':' || c == u'.'; };
    return (start == 0 || isEdge(text[start - 1])) && (end == text.size() || isEdge(text[end]));
}

struct Decoration {
    qsizetype end = 0;
    int days = 0; ///< to add
};

/// 12/3(木), 金曜 25時: the day of the week in brackets is said twice, an hour from 24 on is of the next day. Nothing
/// where the day of the week is another one: nobody can tell which of the two is meant.
std::optional<Decoration> decoration(const QString& text, qsizetype at, QDate day)
{
    static const QRegularExpression brackets(
        QStringLiteral("\\G\\s?\\((?:([月火水木金土日])(?:曜日?)?(?:・?祝)?|"
                       "(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?\\.?)\\)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lateHour(QStringLiteral("\\G\\s?2[4-9]時(?:\\d{1,2}分|半)?(?!間)"));
    Decoration found{at, 0};
    if (const auto weekday = brackets.match(text, at); weekday.hasMatch()) {
        const qsizetype said =
            weekday.hasCaptured(2)
                ? QStringLiteral("montuewedthufrisatsun").indexOf(weekday.captured(2).toLower()) / 3 + 1
                : QStringLiteral("月火水木金土日").indexOf(weekday.captured(1)) + 1;
        if (said != day.dayOfWeek())
            return {};
        found.end = weekday.capturedEnd();
    }
    if (const auto hour = lateHour.match(text, found.end); hour.hasMatch())
        found = {hour.capturedEnd(), 1};
    return found;
}

/// Nothing but a full stop or who is to do it follows.
bool endsText(const QString& text, qsizetype end)
{
    static const QRegularExpression rest(QStringLiteral("\\G\\s*(?:[.。!]*\\s*$|[@!]\\S)"));
    return rest.match(text, end).hasMatch();
}

std::optional<DayWord> wordAt(const QString& text, const QRegularExpressionMatch& match, const Found& found)
{
    const qsizetype at = match.capturedStart();
    const Lead lead = leadOf(text, at);
    const auto around = decoration(text, match.capturedEnd(), found.day);
    if (!around)
        return {};
    const qsizetype end = around->end;
    const auto tail = tailOf(text, end);
    if (lead.refuses || !tail || !beginsToken(text, lead.start))
        return {};
    if (found.needsLead && !lead.isThere && tail->end == end && !(found.mayStandAlone && standsAlone(text, at, end))
        && !(found.mayEndText && endsText(text, end)))
        return {};
    DayWord word{found.day.addDays(around->days), lead.start, tail->end - lead.start, DayWord::Role::Plain,
                 found.isNext};
    word.role = tail->role != DayWord::Role::Plain ? tail->role : found.isDue ? DayWord::Role::Due : lead.role;
    return word;
}

} // namespace

QString narrowedUnits(QStringView text)
{
    QString narrowed = text.toString();
    for (QChar& c : narrowed)
        if (c.unicode() >= kFirstWide && c.unicode() <= kLastWide)
            c = QChar(char16_t(c.unicode() - kWideOffset));
        else if (c.unicode() == kWideSpace || c == QChar::Nbsp || c == u'\t')
            c = u' ';
    return narrowed;
}

QString withoutQuoted(const QString& narrowed)
{
    static const QRegularExpression quoted(QStringLiteral("「[^」]*」|『[^』]*』|“[^”]*”|\"[^\"]*\""));
    QString text = narrowed;
    for (auto all = quoted.globalMatch(narrowed); all.hasNext();) {
        const auto match = all.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            text[i] = QChar(kQuotedUnit);
    }
    return text;
}

std::vector<DayWord> dayWordsIn(QStringView given, const DayContext& context)
{
    const QString text = withoutQuoted(narrowedUnits(given));
    std::vector<DayWord> words;
    for (const auto spellings : {day_words::japaneseSpellings(), day_words::englishSpellings()})
        for (const Spelling& spelling : spellings)
            for (auto all = spelling.expression.globalMatch(text); all.hasNext();) {
                const auto match = all.next();
                const auto found = spelling.read({match, text, context});
                if (!found || !found->day.isValid())
                    continue;
                if (const auto word = wordAt(text, match, *found))
                    words.push_back(*word);
            }
    // The longer of two that overlap is meant: 来週金曜, not 来週.
    std::ranges::stable_sort(words, [](const DayWord& a, const DayWord& b) { return a.length > b.length; });
    std::vector<DayWord> kept;
    for (const DayWord& word : words)
        if (std::ranges::none_of(
                kept, [&](const DayWord& other) { return word.start < other.end() && other.start < word.end(); }))
            kept.push_back(word);
    std::ranges::sort(kept, {}, &DayWord::start);
    return kept;
}

} // namespace tasuki
