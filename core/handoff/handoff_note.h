// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "base/terms.h"
#include "contact/contact.h"
#include "goal/goal.h"
#include "handoff/criteria.h"
#include "promise/promise.h"
#include "task/task.h"
#include "touchpoint/touchpoint.h"
#include "usage/usage.h"

#include <QStringList>

namespace tasuki::handoff {

/// What a note is filled from.
struct NoteInput {
    const Account& account;
    std::vector<Contact> contacts;
    std::vector<Touchpoint> recent; ///< newest first
    QHash<TouchpointKindId, QString> kindNames;
    std::vector<Usage> usage; ///< the latest period of each metric
    std::vector<QString> openItems;
    QDate today;
    std::vector<Goal> goals{};       ///< in the order in which they are told; what was dropped is left out
    std::vector<Promise> promises{}; ///< the open ones
    std::vector<Task> tasks{};       ///< the open ones, in the order of work
    QString routeTemplate{};         ///< what the route's notes ask for beside that, Markdown
};

/// The note's draft in Markdown: goal, promised, people and their stance, state of use, recent touchpoints, risks, open
/// items, next steps, then the route's own template. What data does not tell is left as an empty line to write in.
QString noteDraft(const NoteInput& input, TermLanguage language);

/// How much of a note is filled in. A section counts where more than 20 characters stand in it, spaces and the marks of
/// lists left out; goal, promises, people and next steps count twice, and where their heading is gone, too. Headings of
/// both languages are known; those of a route's own template count once.
struct NoteScore {
    int percent = 0;
    QStringList empty; ///< headings of the sections that do not count, in the order of the note
};
NoteScore scoreOf(const QString& note, TermLanguage language);

} // namespace tasuki::handoff
