// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/conflict_question.h"

#include "account/account_store.h"
#include "edit/expect.h"
#include "kind/kind.h"
#include "revenue/revenue_store.h"
#include "session/session.h"
#include "session/stored_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(conflictQuestion)
};

constexpr int kLongestName = 60;

/// What names the row of a change, such as "Pro".
QString nameIn(Session& session, const RowChange& change)
{
    const Kind* kind = kindOf(change.table->entity);
    if (!kind || !kind->called)
        return {};
    const size_t at = change.table->find(QLatin1String(kind->called));
    if (at == change.table->columns.size())
        return nameOfRow(session.db(), kind->entity(), change.id, session.words()).simplified().left(kLongestName);
    const std::vector<Value>& values = change.before ? *change.before : *change.after;
    const auto* text = std::get_if<QString>(&values[at]);
    if (text && text->isEmpty()) // an entry of a list by default: its code's word
        return nameOfRow(session.db(), kind->entity(), change.id, session.words());
    return storedText(session, *change.table, QLatin1String(kind->called), values[at]).simplified().left(kLongestName);
}

std::optional<Account> accountOf(Session& session, const Edit& edit)
{
    for (const RowChange& change : edit.changes())
        if (change.account != 0)
            return session.readToShow(AccountStore(session.db()).find(AccountId(change.account)));
    return std::nullopt;
}

/// "青空商事 · Pro · Last day": the account, what the row is called, and the value.
QString placeText(Session& session, const Edit& edit, const RowChange* change, const QString& column)
{
    QStringList parts;
    if (const auto account = accountOf(session, edit))
        parts += account->name.simplified().left(kLongestName);
    if (change && change->table->entity != Entity::Account)
        parts += nameIn(session, *change);
    if (change)
        parts += columnText(*kindOf(change->table->entity)->table, column, session.words());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// An amount of a contract row, in its own currency, else in that of its account.
QString amountText(Session& session, const std::optional<Account>& account, const Subscription& row,
                   const QString& column)
{
    const std::optional<Amount>& amount = column == u"mrr_minor" ? row.mrr : row.amount;
    if (!amount)
        return absentText();
    const QString ofAccount = account ? account->currency : QString();
    const QString currency = row.currency.isEmpty() ? ofAccount : row.currency;
    return money(*amount, currency.isEmpty() ? session.baseCurrency() : currency);
}

struct Sides {
    QString theirs;
    QString mine;
};

Sides sidesOf(Session& session, const Edit& edit, const RowChange& change, size_t at, const Conflict& conflict)
{
    const std::vector<Value>& mine = change.after ? *change.after : *change.before;
    if (change.table->entity == Entity::Subscription && conflict.column.endsWith(QLatin1String("_minor"))) {
        const auto account = accountOf(session, edit);
        const auto rows = session.readToShow(revenue::RevenueStore(session.db()).ofAccount(AccountId(change.account)));
        const auto theirs = std::ranges::find(rows, SubscriptionId(change.id), &Subscription::id);
        if (theirs != rows.end())
            return {amountText(session, account, *theirs, conflict.column),
                    amountText(session, account, rowFromValues<Subscription>(change.id, mine), conflict.column)};
    }
    return {storedText(session, *change.table, conflict.column, conflict.found),
            storedText(session, *change.table, conflict.column, mine[at])};
}

} // namespace

Question conflictQuestion(Session& session, const Edit& edit, const Conflict& conflict)
{
    const RowChange* change = nullptr;
    size_t at = 0; // where the value is in it
    for (const RowChange& one : edit.changes()) {
        if (one.id != conflict.row || one.table->entity != conflict.entity)
            continue;
        if (!change)
            change = &one;
        for (size_t i = 0; i < one.table->columns.size(); ++i)
            if (conflict.column == QLatin1String(one.table->columns[i])) {
                change = &one;
                at = i;
            }
    }
    Question question;
    // An import leaves no name with what it wrote.
    question.title =
        conflict.by.isValid()
            ? Text::tr("%1 changed this while you were editing").arg(session.directory().memberName(conflict.by))
            : Text::tr("Changed while you were editing, in another window or by an import");
    question.choices = {{QStringLiteral("later"), Text::tr("Decide later"), false},
                        {QStringLiteral("theirs"), Text::tr("Keep theirs"), false}};
    question.onEscape = QStringLiteral("later"); // a form stays, with all that was typed
    const QString place = placeText(session, edit, change, conflict.column);
    QString text;
    if (conflict.column.isEmpty() || !change) {
        text = Text::tr("This was deleted while you were editing.");
    } else {
        const auto [theirs, mine] = sidesOf(session, edit, *change, at, conflict);
        const bool removal = !change->after;                      // what is removed has no value of mine
        const bool expected = !removal && isExpectation(*change); // nor has what the act followed from
        if (expected || removal) {
            text = Text::tr("Now “%1”; it was “%2” when you opened it. Not saved.").arg(theirs, mine);
        } else {
            text = Text::tr("Theirs: %1\nYours: %2").arg(theirs, mine);
        }
        if (!expected)
            question.choices.push_back({QStringLiteral("mine"), Text::tr("Keep yours"), false});
    }
    question.text = place.isEmpty() ? text : place + u'\n' + text;
    return question;
}

} // namespace tasuki
