// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/day_words.h"
#include "capture/account_names.h"
#include "people/directory.h"
#include "task/task.h"
#include "touchpoint/touchpoint.h"

#include <QHash>

#include <optional>
#include <vector>

/// One line that says what happened and what follows (クイック記録), read as it is typed:
///
///     さくら商事 定例会 45分 :) 管理者が異動 →来週 後任に連絡
///     Sakura Trading call 30min :( admin leaves promise: send the guide by Friday -> next Monday write to Dana @sato
///     !high
///
/// The line is a head, then any of "約束:"/"promise:" and →, ->, ⇒, =>, "ToDo:", "タスク:"/"task:", each with what
/// follows it. Of the head the account comes first: by name, reading, code or key, by a beginning that only one has, or
/// spelled nearly so. Type, minutes, mood, day and people stand before it, behind it or at the end of the head, in any
/// order; #type anywhere; the rest is the text. Of several people the names of all but the first
/// stay in the text. In a task or promise days are due dates; in a task までに and "by" set the due date and
/// 着手, から and "from" the start date, and where one date is a due date a plain one is the start date. @member is the
/// assignee, !高 or !high the priority. An arrow stands at the beginning of a word, or between Japanese words: A->B and
/// 100=>120 hold none. What stands in 「…」, 『…』, “…” or "…" is text. Names of accounts win over dates. Full-width
/// letters, digits and marks equal ASCII ones.
namespace tasuki::capture {

/// A part of the line that was understood: a window shows it as a chip.
struct Part {
    enum class Kind {
        Account,
        Day,
        Type,
        Minutes,
        Mood,
        Person,
        Promise,
        PromiseDue,
        Task,
        Start,
        Due,
        Assignee,
        Priority
    };

    Kind kind = Kind::Account;
    qsizetype start = 0; ///< in UTF-16 units of the line as it was given
    qsizetype length = 0;
    size_t of = 0; ///< which of Captured::people, promises or tasks it is of

    qsizetype end() const { return start + length; }
    bool operator==(const Part&) const = default;
};

/// A range of the line that is to be text whatever it looks like: a chip that was turned back.
struct Literal {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// A person of an account.
struct PersonName {
    ContactId id;
    QString name;
};

/// What names in a line may mean. A value; made by capture_source.h.
struct Known {
    AccountNames accounts;
    std::vector<TouchpointKind> kinds; ///< also those that are archived, which no line means
    Directory directory;
    BusinessCalendar calendar;
    FiscalStart fiscalStart;
    QHash<AccountId, std::vector<PersonName>> people;
};

struct Promised {
    QString text; ///< empty: it was not said what; storing the line is refused
    QDate due;    ///< may be none
};

struct Following {
    QString title; ///< see Promised::text
    QDate start;   ///< each of these may be none
    QDate due;
    MemberId assignee;
    std::optional<TaskPriority> priority;
};

struct Captured {
    AccountId account;              ///< not valid: none was named, or none was found
    std::vector<AccountId> nearest; ///< where none was found: the three likeliest, or all that fit as well
    bool isAmbiguous = false;       ///< more than one fits
    Literal unclear;                ///< the words that name none or several; of length 0: no account was named
    QDate day;                      ///< of the touchpoint; none: it was not said
    TouchpointKindId kind;
    QString newKind; ///< a type such as 電話 that the workspace does not have yet; storing the line adds it
    std::optional<int> minutes;
    std::optional<int> mood; ///< −2 to 2
    /// Those that stand by themselves, then those in the sentence, each in the order of the line.
    std::vector<ContactId> people;
    QString text;
    std::vector<Promised> promises;
    std::vector<Following> tasks;
    std::vector<Part> parts; ///< in the order of the line; they do not overlap

    /// Whether the head says that there was a touchpoint.
    bool hasTouch() const;
    /// Whether it does so without its type: one is assumed then.
    bool lacksKind() const { return hasTouch() && !kind.isValid() && newKind.isEmpty(); }
};

/// `here`: the account whose page the line is typed on, where it names none.
Captured read(QStringView line, const Known& known, QDate today, AccountId here = {},
              const std::vector<Literal>& literals = {});

} // namespace tasuki::capture
