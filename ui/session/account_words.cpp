// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account_words.h"

#include "widgets/format.h"

namespace tasuki {

namespace {

constexpr int kUrgentDays = 30;
constexpr int kSoonDays = 90;

QString stageCode(StageId stage)
{
    const auto at = size_t(stage.value() - 1);
    return stage.isValid() && at < std::size(kStageTerms) ? kStageTerms[at].codeText() : QString();
}

} // namespace

QString stageText(StageId stage, TermLanguage words)
{
    return termText(kStageTerms, stageCode(stage), words);
}

PillData stagePill(StageId stage, TermLanguage words)
{
    Tone tone = Tone::Neutral;
    if (stage == kOnboarding)
        tone = Tone::Info;
    else if (stage == kRetention)
        tone = Tone::Good;
    else if (stage == kRenewal)
        tone = Tone::Warn;
    return {stageText(stage, words), tone, true};
}

QString tierText(const QString& tier, TermLanguage words)
{
    return termText(kTierTerms, tier, words);
}

TwoPartData renewalParts(QDate renewal, QDate today, bool churned)
{
    if (!renewal.isValid())
        return {absentText(), {}, Tone::Neutral};
    if (churned)
        return {dateNumeric(renewal), {}, Tone::Neutral};
    const auto days = today.daysTo(renewal);
    const Tone tone = days <= kUrgentDays ? Tone::Bad : days <= kSoonDays ? Tone::Warn : Tone::Neutral;
    return {dateNumeric(renewal), daysUntil(renewal, today), tone};
}

QString unownedText()
{
    return AccountWords::tr("No owner");
}

} // namespace tasuki
