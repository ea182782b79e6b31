// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/reading.h"

#include "format/texts.h"

#include <algorithm>
#include <bit>

namespace tasuki::imports {

using format::Text;

namespace {

struct Known {
    const char16_t* what;
    const char16_t* choices; ///< parted by |; null: any
};
constexpr Known kKnown[] = {{u"end", u"last-day|first-day-after"},
                            {u"cancelled", u"end|day"},
                            {u"amount", u"unit|total"},
                            {u"discount", u"percent|money|fraction"},
                            {u"fx", u"base-per-unit|unit-per-base"},
                            {u"decimal", u"point|comma"},
                            {u"dates", u"dmy|mdy|ymd"},
                            {u"type", u"ignore"},
                            {u"owner", u"make|none"},
                            {u"person", u"owner|contact"},
                            {u"renewal", u"date|ignore"},
                            {u"blank", u"above"},
                            {u"several", u"each|first"},
                            {u"unit", u"applies|ignored"},
                            {u"match", u"proposed|none"}};
constexpr QStringView kStage = u"stage:";
constexpr QStringView kTouchpointType = u"touchpoint:";

constexpr DateOrder kOrders[] = {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};
constexpr const char16_t* kOrderCodes[] = {u"dmy", u"mdy", u"ymd"};

QStringList codesOf(quint8 orders)
{
    QStringList codes;
    for (size_t i = 0; i < std::size(kOrders); ++i)
        if (orders & quint8(kOrders[i]))
            codes += QString::fromUtf16(kOrderCodes[i]);
    return codes;
}

} // namespace

Result<Assumption> parseAssumption(QStringView text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    const Assumption answer{text.first(std::max<qsizetype>(equals, 0)).trimmed().toString(),
                            text.sliced(equals + 1).trimmed().toString()};
    for (const QStringView ofValue : {kStage, kTouchpointType})
        if (equals > 0 && answer.what.startsWith(ofValue) && answer.what.size() > ofValue.size()
            && !answer.how.isEmpty())
            return answer;
    if (equals > 0 && answer.what.startsWith(kMatchOfKey) && answer.what.size() > kMatchOfKey.size()
        && (answer.how == u"proposed" || answer.how == u"none"))
        return answer;
    for (const Known& known : kKnown) {
        if (equals <= 0 || answer.what != QStringView(known.what))
            continue;
        const QStringList choices = QString::fromUtf16(known.choices).split(u'|');
        if (choices.contains(answer.how))
            return answer;
        return invalid(Text::tr("Invalid assumption “%1”. For %2, use one of: %3.")
                           .arg(text, answer.what, choices.join(QStringLiteral(", "))));
    }
    QStringList names;
    for (const Known& known : kKnown)
        names += QString::fromUtf16(known.what);
    return invalid(
        Text::tr("Invalid assumption “%1”. Use WHAT=HOW with one of: %2, match:KEY, stage:VALUE, touchpoint:VALUE.")
            .arg(text, names.join(QStringLiteral(", "))));
}

void Reading::note(const WrittenDate& date)
{
    if (date.orders == 0)
        return;
    m_possibleOrders &= date.orders;
    if (std::popcount(date.orders) > 1)
        ++m_openDates;
    else
        ++m_datesOf[std::countr_zero(date.orders)];
}

void Reading::note(const WrittenNumber& number, bool hasPoint)
{
    if (number.signs == quint8(DecimalSign::Point))
        ++m_points;
    else if (number.signs == quint8(DecimalSign::Comma))
        ++m_commas;
    else if (number.signs != 0)
        ++(hasPoint ? m_pointGroups : m_commaGroups);
}

Reading::Reading(const std::vector<Assumption>& assumptions)
{
    for (const Assumption& assumption : assumptions) {
        if (assumption.what == u"decimal")
            m_decimal = assumption.how == u"comma" ? DecimalSign::Comma : DecimalSign::Point;
        for (size_t i = 0; i < std::size(kOrders); ++i)
            if (assumption.what == u"dates" && assumption.how == QStringView(kOrderCodes[i]))
                m_dates = kOrders[i];
    }
}

QStringList Reading::answers() const
{
    QStringList answers;
    if (m_decimal != DecimalSign::Unknown)
        answers += QStringLiteral("decimal=%1").arg(m_decimal == DecimalSign::Comma ? u"comma" : u"point");
    for (size_t i = 0; i < std::size(kOrders); ++i)
        if (m_dates == kOrders[i])
            answers += QStringLiteral("dates=") + QString::fromUtf16(kOrderCodes[i]);
    return answers;
}

void Reading::startAgain()
{
    Reading again({});
    again.m_dates = m_dates;
    again.m_decimal = m_decimal;
    *this = again;
}

std::vector<ImportQuestion> Reading::conclude(char delimiter)
{
    std::vector<ImportQuestion> questions;
    for (auto& question : {concludeDates(), concludeNumbers(delimiter)})
        if (question)
            questions.push_back(*question);
    return questions;
}

std::optional<ImportQuestion> Reading::concludeDates()
{
    const qint64 certain = m_datesOf[0] + m_datesOf[1] + m_datesOf[2];
    if (m_dates != DateOrder::Unknown || m_openDates + certain == 0)
        return std::nullopt;
    if (std::has_single_bit(m_possibleOrders)) {
        if (m_openDates > 0) { // else each date said it by itself
            m_dates = DateOrder(m_possibleOrders);
            m_wantsAgain = true;
        }
        return std::nullopt;
    }
    ImportQuestion question{QStringLiteral("dates"), codesOf(m_possibleOrders), {}, {}, m_openDates};
    if (m_possibleOrders != 0) {
        question.text = Text::tr("%n dates can be read with the day or the month first.", nullptr, int(m_openDates));
        return question;
    }
    constexpr quint8 kAny = 7;
    question.choices = codesOf(kAny);
    question.rows = certain - std::max({m_datesOf[0], m_datesOf[1], m_datesOf[2]});
    question.text = Text::tr("Some dates have the day first, others the month: %n differ from the rest.", nullptr,
                             int(question.rows));
    return question;
}

std::optional<ImportQuestion> Reading::concludeNumbers(char delimiter)
{
    if (m_decimal != DecimalSign::Unknown)
        return std::nullopt;
    const bool semicolons = delimiter == ';';
    ImportQuestion question{QStringLiteral("decimal"), {QStringLiteral("point"), QStringLiteral("comma")}, {}, {}, 0};
    if (m_commas > 0 && m_points > 0)
        question.rows = std::min(m_commas, m_points);
    else if (m_commas > 0 && m_commaGroups > 0 && !semicolons)
        question.rows = m_commaGroups;
    else if (m_commas == 0 && m_points == 0 && semicolons)
        question.rows = m_pointGroups + m_commaGroups;
    if (question.rows > 0) {
        question.text =
            Text::tr("%n numbers, such as 1.500 or 1,500, can be read with a decimal point or a decimal comma.",
                     nullptr, int(question.rows));
        return question;
    }
    if (m_commas > 0) {
        m_decimal = DecimalSign::Comma;
        m_wantsAgain = true;
    }
    return std::nullopt;
}

} // namespace tasuki::imports
