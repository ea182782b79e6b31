// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/calendar.h"
#include "base/result.h"
#include "edit/edit.h"
#include "handoff/handoff.h"
#include "handoff/question.h"
#include "handoff/rating.h"
#include "handoff/synthesis.h"
#include "people/directory.h"

/// The rules of what the two ends of a handoff say to each other. None of it changes the handoff's state or a clock.
namespace tasuki::handoff {

/// The receiver asks: who may accept it while it is offered, who accepted it until it is closed.
bool mayAsk(const Handoff& handoff, const Directory& directory, MemberId who, QDate today);
Result<Edit> ask(const Handoff& handoff, const QString& question, const Directory& directory, const Act& act);

/// The sender, or whom the sender reports to, answers; also again, to put an answer right. Not of a cancelled handoff.
bool mayAnswerQuestions(const Handoff& handoff, const Directory& directory, MemberId who);
Result<Edit> answer(const Handoff& handoff, const HandoffQuestion& question, const QString& text,
                    const Directory& directory, const Act& act);

/// Whether a receiver who accepts now is asked for a synthesis. `tier`: the account's, a code of kTierTerms.
bool isSynthesisAsked(SynthesisAsk ask, const QString& tier);
/// The receiver writes it, or writes it again as long as the sender has not judged it. `texts`: the three of them;
/// `present`: null where there is none yet.
bool mayWriteSynthesis(const Handoff& handoff, const HandoffSynthesis* present, MemberId who);
Result<Edit> writeSynthesis(const Handoff& handoff, const HandoffSynthesis* present, const HandoffSynthesis& texts,
                            const Act& act);
/// Whether anything is written in one of its three texts.
bool isWritten(const HandoffSynthesis& texts);
/// A new one of a handoff that who acts accepts or accepted.
HandoffSynthesis synthesisOf(const Handoff& handoff, const HandoffSynthesis& texts, const Act& act);
/// The sender, or whom the sender reports to, calls it right (`correction` is empty) or puts it right.
bool mayJudge(const Handoff& handoff, const Directory& directory, MemberId who);
Result<Edit> judge(const Handoff& handoff, const HandoffSynthesis& synthesis, const QString& correction,
                   const Directory& directory, const Act& act);

/// Business days after the acceptance from which the receiver is reminded of the rating, where it is not closed before.
inline constexpr int kRatingBusinessDays = 5;
/// The receiver rates what they accepted; also again, where they think better of it.
bool mayRate(const Handoff& handoff, MemberId who);
/// Whether it is time: it is closed, or was accepted kRatingBusinessDays ago or earlier.
bool isRatingDue(const Handoff& handoff, const BusinessCalendar& calendar, QDate today);
/// `values`: the five of them, each 1 to 5. `present`: null where there is none yet.
Result<Edit> rate(const Handoff& handoff, const HandoffRating* present, const HandoffRating& values, const Act& act);

} // namespace tasuki::handoff
