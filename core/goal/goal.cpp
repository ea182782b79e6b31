// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal.h"

#include "base/decimal.h"

#include <algorithm>
#include <cmath>

namespace tasuki {

QString toText(GoalStatus status)
{
    return kGoalStatusTerms[size_t(status)].codeText();
}

void fromText(QStringView text, GoalStatus& status)
{
    const Term* term = termOf(kGoalStatusTerms, text);
    status = term ? GoalStatus(term - std::begin(kGoalStatusTerms)) : GoalStatus::Planned;
}

const std::array<SmartQuestion, 5>& smartQuestions()
{
    static const std::array<SmartQuestion, 5> all = {
        {{{u"specific", u"Specific", u"具体的か"}, "specific", &Goal::specific},
         {{u"measurable", u"Measurable", u"測定できるか"}, "measurable", &Goal::measurable},
         {{u"achievable", u"Achievable", u"達成できるか"}, "achievable", &Goal::achievable},
         {{u"relevant", u"Relevant", u"事業に関連するか"}, "relevant", &Goal::relevant},
         {{u"time_bound", u"Time-bound", u"期限があるか"}, "time_bound", &Goal::timeBound}}};
    return all;
}

namespace goal {

namespace {

std::optional<double> numberOf(const QString& text)
{
    const auto decimal = parseDecimal(text, kDecimals);
    return decimal ? std::optional(double(decimal->scaled) / std::pow(10.0, decimal->decimals)) : std::nullopt;
}

} // namespace

QString plainNumber(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed();
}

bool isOpen(GoalStatus status)
{
    return status != GoalStatus::Achieved && status != GoalStatus::Missed && status != GoalStatus::Dropped;
}

int smartCount(const Goal& goal)
{
    return int(std::ranges::count_if(smartQuestions(),
                                     [&](const SmartQuestion& question) { return goal.*question.answer == u"yes"; }));
}

std::optional<double> progress(const Goal& goal)
{
    const auto from = numberOf(goal.baseline);
    const auto now = numberOf(goal.currentValue);
    const auto to = numberOf(goal.target);
    if (!from || !now || !to || *from == *to)
        return std::nullopt;
    return std::clamp((*now - *from) / (*to - *from), 0.0, 1.0);
}

QString wayText(const Goal& goal)
{
    QStringList numbers;
    for (const QString& number : {goal.baseline, goal.target})
        if (!number.isEmpty())
            numbers += number;
    QString text = goal.baseline.isEmpty() && !goal.target.isEmpty() ? QStringLiteral("→ ") + goal.target
                                                                     : numbers.join(QStringLiteral(" → "));
    if (!text.isEmpty() && !goal.unit.isEmpty())
        text += u' ' + goal.unit;
    return text;
}

} // namespace goal

} // namespace tasuki
