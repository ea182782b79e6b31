// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/act.h"
#include "base/result.h"
#include "base/terms.h"
#include "capture/capture.h"
#include "edit/edit.h"

/// A touchpoint as the full editor holds it: what a line has no room for. Lines of its note may be marked by a word and
/// a colon at their beginning:
///
///     決定：来月から週次にする      Decision: weekly from next month
///     約束：資料を送る 金曜までに    Promise: send the guide by Friday
///     タスク：後任に連絡 @佐藤       Task: write to Dana @sato !high
///
/// A promise and a task are read as those of a quick line are. Every line stays in the note.
namespace tasuki::capture {

enum class Mark { None, Decision, Promise, Task };

Mark markOf(QStringView line);
/// The line with this mark in place of its own, behind its bullet; without any where it has just this one.
QString marked(const QString& line, Mark mark, TermLanguage language);

/// What the marked lines of a note say.
struct FollowUps {
    int decisions = 0;
    std::vector<Promised> promises;
    std::vector<Following> tasks;
};
FollowUps followUpsOf(const QString& note, const Known& known, QDate today);

struct Noted {
    std::vector<AccountId> accounts; ///< a touchpoint for each; promises and tasks are the first one's
    QDate day;
    TouchpointKindId kind;
    QString newKind; ///< see Captured::newKind; where `kind` is not valid
    std::optional<int> minutes;
    std::optional<int> mood;
    MemberId member;   ///< not valid: who acts
    ContactId contact; ///< of the first account
    QString present{}; ///< who else was there, of both sides; see people_present.h
    QString links{};   ///< a line each
    QString text{};    ///< Markdown
};

/// What a quick line says, to be written on: its promises and tasks are lines of the note, as they were typed.
Noted notedOf(const Captured& captured, QStringView line, const Known& known, TermLanguage language);

/// All of it as one edit; see store() of a line. Refused without an account, and where a rule refuses a part.
Result<Edit> store(const Noted& noted, const Known& known, const Act& act);

} // namespace tasuki::capture
