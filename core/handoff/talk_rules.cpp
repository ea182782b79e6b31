// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/talk_rules.h"

#include "base/texts.h"
#include "base/touch_tier.h"
#include "edit/expect.h"
#include "handoff/handoff_rules.h"

#include <algorithm>
#include <array>

namespace tasuki::handoff {

namespace {

constexpr int kWorst = 1;
constexpr int kBest = 5;

bool isAccepted(const Handoff& handoff)
{
    return handoff.state == HandoffState::Accepted || handoff.state == HandoffState::Closed;
}

bool isReceiver(const Handoff& handoff, MemberId who)
{
    return isAccepted(handoff) && who.isValid() && handoff.toMemberId == who;
}

/// The three texts without spaces at their ends.
void takeTexts(HandoffSynthesis& into, const HandoffSynthesis& texts)
{
    into.understood = texts.understood.trimmed();
    into.firstAct = texts.firstAct.trimmed();
    into.openQuestion = texts.openQuestion.trimmed();
}

} // namespace

bool mayAsk(const Handoff& handoff, const Directory& directory, MemberId who, QDate today)
{
    return mayAnswer(handoff, directory, who, today) || mayClose(handoff, who);
}

Result<Edit> ask(const Handoff& handoff, const QString& question, const Directory& directory, const Act& act)
{
    if (!act.who.isValid())
        return nobodyActs();
    if (!mayAsk(handoff, directory, act.who, act.today))
        return invalid(HandoffText::tr("Only the receiver can ask, from the offer until the handoff is closed."));
    if (question.trimmed().isEmpty())
        return invalidIn("question", HandoffText::tr("Enter a question."));
    HandoffQuestion asked;
    asked.id = act.ids->make<RowId>();
    asked.handoffId = handoff.id;
    asked.accountId = handoff.accountId;
    asked.question = question.trimmed();
    asked.askedOn = act.today;
    asked.askedBy = act.who;
    Edit edit(QStringLiteral("handoff.ask"), act);
    edit.insert(asked);
    expect<&Handoff::state>(edit, handoff);
    return edit;
}

bool mayAnswerQuestions(const Handoff& handoff, const Directory& directory, MemberId who)
{
    return handoff.state != HandoffState::Cancelled && isSender(handoff, directory, who);
}

Result<Edit> answer(const Handoff& handoff, const HandoffQuestion& question, const QString& text,
                    const Directory& directory, const Act& act)
{
    if (!act.who.isValid())
        return nobodyActs();
    if (!mayAnswerQuestions(handoff, directory, act.who))
        return invalid(HandoffText::tr("Only the sender or their manager can answer."));
    if (text.trimmed().isEmpty())
        return invalidIn("answer", HandoffText::tr("Enter an answer."));
    HandoffQuestion after = question;
    after.answer = text.trimmed();
    after.answeredOn = act.today;
    after.answeredBy = act.who;
    Edit edit(QStringLiteral("handoff.answer"), act);
    edit.update(question, after);
    return edit;
}

bool isSynthesisAsked(SynthesisAsk ask, const QString& tier)
{
    return ask == SynthesisAsk::Always || (ask == SynthesisAsk::HighTouch && tier == QStringView(kTierTerms[0].code));
}

bool isWritten(const HandoffSynthesis& texts)
{
    return std::ranges::any_of(std::array{&texts.understood, &texts.firstAct, &texts.openQuestion},
                               [](const QString* text) { return !text->trimmed().isEmpty(); });
}

HandoffSynthesis synthesisOf(const Handoff& handoff, const HandoffSynthesis& texts, const Act& act)
{
    HandoffSynthesis synthesis;
    synthesis.id = RowId(handoff.id.value());
    synthesis.handoffId = handoff.id;
    synthesis.accountId = handoff.accountId;
    takeTexts(synthesis, texts);
    synthesis.writtenOn = act.today;
    synthesis.writtenBy = act.who;
    return synthesis;
}

bool mayWriteSynthesis(const Handoff& handoff, const HandoffSynthesis* present, MemberId who)
{
    return isReceiver(handoff, who) && (!present || present->verdict == SynthesisVerdict::Open);
}

Result<Edit> writeSynthesis(const Handoff& handoff, const HandoffSynthesis* present, const HandoffSynthesis& texts,
                            const Act& act)
{
    if (!act.who.isValid())
        return nobodyActs();
    if (!isReceiver(handoff, act.who))
        return invalid(HandoffText::tr("Only the receiver can write the summary."));
    if (!mayWriteSynthesis(handoff, present, act.who))
        return invalid(HandoffText::tr("The sender has checked this summary. It can't be changed."));
    if (!isWritten(texts))
        return invalidIn("understood", HandoffText::tr("Enter at least one line."));
    Edit edit(QStringLiteral("handoff.synthesis"), act);
    expect<&Handoff::acceptedOn>(edit, handoff); // an acceptance may be undone in another window
    if (!present) {
        edit.insert(synthesisOf(handoff, texts, act));
        return edit;
    }
    HandoffSynthesis after = *present;
    takeTexts(after, texts);
    after.writtenOn = act.today;
    after.writtenBy = act.who;
    edit.update(*present, after);
    expect<&HandoffSynthesis::verdict>(edit, *present);
    return edit;
}

bool mayJudge(const Handoff& handoff, const Directory& directory, MemberId who)
{
    return isAccepted(handoff) && isSender(handoff, directory, who);
}

Result<Edit> judge(const Handoff& handoff, const HandoffSynthesis& synthesis, const QString& correction,
                   const Directory& directory, const Act& act)
{
    if (!act.who.isValid())
        return nobodyActs();
    if (!mayJudge(handoff, directory, act.who))
        return invalid(HandoffText::tr("Only the sender or their manager can check the summary."));
    HandoffSynthesis after = synthesis;
    after.correction = correction.trimmed();
    after.verdict = after.correction.isEmpty() ? SynthesisVerdict::Right : SynthesisVerdict::Corrected;
    after.judgedOn = act.today;
    after.judgedBy = act.who;
    Edit edit(QStringLiteral("handoff.judge"), act);
    edit.update(synthesis, after);
    // What was read, and nothing that was written since.
    expect<&HandoffSynthesis::understood>(edit, synthesis);
    expect<&HandoffSynthesis::firstAct>(edit, synthesis);
    expect<&HandoffSynthesis::openQuestion>(edit, synthesis);
    return edit;
}

bool mayRate(const Handoff& handoff, MemberId who)
{
    return isReceiver(handoff, who);
}

bool isRatingDue(const Handoff& handoff, const BusinessCalendar& calendar, QDate today)
{
    return handoff.state == HandoffState::Closed
           || (handoff.state == HandoffState::Accepted
               && calendar.businessDaysBetween(handoff.acceptedOn, today) >= kRatingBusinessDays);
}

Result<Edit> rate(const Handoff& handoff, const HandoffRating* present, const HandoffRating& values, const Act& act)
{
    if (!act.who.isValid())
        return nobodyActs();
    if (!mayRate(handoff, act.who))
        return invalid(HandoffText::tr("Only the receiver can rate this handoff."));
    HandoffRating after = values;
    after.id = RowId(handoff.id.value());
    after.handoffId = handoff.id;
    after.accountId = handoff.accountId;
    after.ratedOn = act.today;
    after.ratedBy = act.who;
    for (const int value : ratingsOf(after))
        if (value < kWorst || value > kBest)
            return invalid(HandoffText::tr("Rate each of the five from 1 to 5."));
    Edit edit(QStringLiteral("handoff.rate"), act);
    expect<&Handoff::acceptedOn>(edit, handoff);
    if (present)
        edit.update(*present, after);
    else
        edit.insert(after);
    return edit;
}

} // namespace tasuki::handoff
