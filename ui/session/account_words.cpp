// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account_words.h"

#include "widgets/format.h"

namespace tasuki {

namespace {

constexpr int kSoonDays = 30;

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

Tone renewalTone(QDate renewal, QDate today)
{
    const auto days = today.daysTo(renewal);
    return days < 0 ? Tone::Bad : days <= kSoonDays ? Tone::Warn : Tone::Neutral;
}

TwoPartData renewalParts(QDate renewal, QDate today, bool churned)
{
    if (!renewal.isValid())
        return {absentText(), {}, Tone::Neutral};
    if (churned)
        return {dateNumeric(renewal), {}, Tone::Neutral};
    return {dateNumeric(renewal), daysUntil(renewal, today), renewalTone(renewal, today)};
}

QString unownedText()
{
    return AccountWords::tr("No owner");
}

} // namespace tasuki
