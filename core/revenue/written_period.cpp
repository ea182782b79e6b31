// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/written_period.h"

#include "base/text.h"
#include "revenue/subscription.h"

#include <QRegularExpression>
#include <QString>

namespace tasuki::revenue {

namespace {

struct Word {
    QStringView word; ///< folded
    WrittenPeriod period;
};

constexpr Word kWords[] = {{u"yearly", {"year"}},
                           {u"years", {"year"}},
                           {u"annual", {"year"}},
                           {u"annually", {"year"}},
                           {u"annum", {"year"}},
                           {u"yr", {"year"}},
                           {u"年額", {"year"}},
                           {u"年次", {"year"}},
                           {u"年間", {"year"}},
                           {u"年払", {"year"}},
                           {u"年契約", {"year"}},
                           {u"通年", {"year"}},
                           {u"biennial", {"year", 2}},
                           {u"biennially", {"year", 2}},
                           {u"biyearly", {"year", 2}},
                           {u"halfyear", {"half"}},
                           {u"halfyearly", {"half"}},
                           {u"halfyears", {"half"}},
                           {u"semiannual", {"half"}},
                           {u"semiannually", {"half"}},
                           {u"biannual", {"half"}},
                           {u"biannually", {"half"}},
                           {u"半年", {"half"}},
                           {u"半年額", {"half"}},
                           {u"半年払", {"half"}},
                           {u"半期払", {"half"}},
                           {u"上期下期", {"half"}},
                           {u"quarterly", {"quarter"}},
                           {u"quarters", {"quarter"}},
                           {u"qtr", {"quarter"}},
                           {u"四半期払", {"quarter"}},
                           {u"四半期額", {"quarter"}},
                           {u"monthly", {"month"}},
                           {u"months", {"month"}},
                           {u"mo", {"month"}},
                           {u"月額", {"month"}},
                           {u"月次", {"month"}},
                           {u"月間", {"month"}},
                           {u"月払", {"month"}},
                           {u"月契約", {"month"}},
                           {u"bimonthly", {"month", 2}},
                           {u"隔月", {"month", 2}},
                           {u"隔月払", {"month", 2}},
                           {u"weekly", {"week"}},
                           {u"weeks", {"week"}},
                           {u"週次", {"week"}},
                           {u"週払", {"week"}},
                           {u"週間", {"week"}},
                           {u"biweekly", {"week", 2}},
                           {u"fortnightly", {"week", 2}},
                           {u"隔週", {"week", 2}},
                           {u"daily", {"day"}},
                           {u"days", {"day"}},
                           {u"日次", {"day"}},
                           {u"日額", {"day"}},
                           // A single payment has no period; its charge type says that it is not recurring.
                           {u"once", {""}},
                           {u"oneoff", {""}},
                           {u"onetime", {""}},
                           {u"none", {""}},
                           {u"一括", {""}},
                           {u"都度", {""}},
                           {u"スポット", {""}},
                           {u"単発", {""}},
                           {u"なし", {""}}};

/// What is said of a period without changing it.
QString withoutFrills(QString text)
{
    for (const QStringView front : {u"every", u"per", u"billed", u"毎", u"p"})
        if (text.startsWith(front) && text.size() > front.size() && (front != u"p" || text[front.size()].isDigit())) {
            text.remove(0, front.size());
            break;
        }
    for (const QStringView back : {u"ごと", u"毎", u"払い", u"課金", u"請求", u"更新", u"プラン", u"billing", u"plan",
                                   u"contract", u"subscription"})
        if (text.endsWith(back) && text.size() > back.size()) {
            text.chop(back == u"払い" ? 1 : back.size());
            break;
        }
    return text;
}

std::optional<WrittenPeriod> ofWord(const QString& text)
{
    for (const Word& word : kWords)
        if (word.word == text)
            return word.period;
    static constexpr std::string_view kCodes[] = {"year", "half", "quarter", "month", "week", "day"};
    static_assert(std::size(kCodes) == std::size(kPeriodTerms));
    if (const Term* term = findTerm(kPeriodTerms, text))
        return WrittenPeriod{kCodes[term - kPeriodTerms]};
    return std::nullopt;
}

/// 12ヶ月, 3months, 2年, 6m, and numbers in words.
std::optional<WrittenPeriod> counted(const QString& text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    QString unit = text.sliced(digits);
    int count = text.first(digits).toInt();
    if (digits == 0) {
        static constexpr QStringView kNumbers[] = {u"一", u"二", u"三", u"四", u"五", u"六"};
        for (int i = 0; i < int(std::size(kNumbers)); ++i)
            if (text.startsWith(kNumbers[i])) {
                count = i + 1;
                unit = text.sliced(1);
            }
        if (text.startsWith(u"十二")) {
            count = 12;
            unit = text.sliced(2);
        }
    }
    constexpr int kMost = 1200;
    if (count < 1 || count > kMost)
        return std::nullopt;
    for (const QStringView months : {u"ヶ月", u"か月", u"カ月", u"ヵ月", u"ケ月", u"箇月", u"個月"})
        if (unit.startsWith(months)) {
            const QString rest = withoutFrills(unit.sliced(months.size()));
            if (rest.isEmpty() || rest == u"分" || rest == u"契約" || rest == u"間" || rest == u"払" || rest == u"ごと"
                || rest == u"毎")
                return WrittenPeriod{"month", count};
            return std::nullopt;
        }
    if (unit == u"m")
        unit = QStringLiteral("month");
    else if (unit == u"y")
        unit = QStringLiteral("year");
    else if (unit == u"w")
        unit = QStringLiteral("week");
    else if (unit == u"d")
        unit = QStringLiteral("day");
    else if (unit == u"年契約" || unit == u"年間")
        unit = QStringLiteral("year");
    auto period = ofWord(unit);
    if (!period || period->unit.empty() || period->count != 1 || unit == u"月") // 3月 is March
        return std::nullopt;
    period->count = count;
    return period;
}

/// 年1回, 月1回, 年2回, 半年に1回: how often, which has to come to whole months (or weeks and days).
std::optional<WrittenPeriod> timesIn(const QString& text)
{
    static const QRegularExpression often(
        QStringLiteral("^(?:毎)?(.+?)(?:間)?に?(\\d+|[一二三四六])(?:回|度)(?:払い?|請求)?$"));
    const auto match = often.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static constexpr QStringView kNumbers = u"一二三四五六";
    const QString number = match.captured(2);
    const int times = number.front().isDigit() ? number.toInt() : int(kNumbers.indexOf(number.front())) + 1;
    auto period = ofWord(match.captured(1));
    if (!period)
        period = counted(match.captured(1));
    if (!period || period->unit.empty() || times < 1)
        return std::nullopt;
    if (times == 1)
        return period;
    constexpr int kMonths = 12;
    if (period->unit != "year" || period->count != 1 || kMonths % times != 0)
        return std::nullopt;
    switch (kMonths / times) {
    case 6: return WrittenPeriod{"half"};
    case 3: return WrittenPeriod{"quarter"};
    default: return WrittenPeriod{"month", kMonths / times};
    }
}

} // namespace

std::optional<WrittenPeriod> readPeriod(QStringView text)
{
    const QString folded = keyFold(text);
    if (const auto exact = ofWord(folded))
        return exact;
    const QString plain = withoutFrills(folded);
    if (const auto period = ofWord(plain))
        return period;
    if (const auto period = counted(folded))
        return period;
    if (const auto period = counted(plain))
        return period;
    return timesIn(folded);
}

} // namespace tasuki::revenue
