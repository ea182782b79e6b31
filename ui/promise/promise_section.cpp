// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise/promise_form.h"
#include "promise/promise_rules.h"
#include "promise/promise_store.h"
#include "session/account_words.h"
#include "session/list_section.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

const QString kAdd = QStringLiteral("promise");
const QString kEdit = QStringLiteral("promiseEdit");
const QString kKept = QStringLiteral("promiseKept");
const QString kBroken = QStringLiteral("promiseBroken");
const QString kWithdrawn = QStringLiteral("promiseWithdrawn");
const QString kOpen = QStringLiteral("promiseOpen");
constexpr int kSoon = 7; ///< days before its due date in which a promise is marked

/// What was promised to an account: open promises first, by due date.
class PromiseSection final : public ListSection<Promise> {
    Q_DECLARE_TR_FUNCTIONS(PromiseSection)
public:
    PromiseSection(Session& session, QWidget* parent);
    bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    QStringList menu() const override;

private:
    Result<std::vector<Promise>> rowsOf(AccountId account) const override;
    std::vector<Column<Promise>> columns() override;
    LineData line(const Promise& promise) override;
    QString name() const override { return tr("Promises"); }
    QString emptyText() const override { return tr("No promises yet."); }
    NewRow newRow() const override { return {kAdd, tr("Add a promise"), QStringLiteral("Y")}; }
    void remove() override;
    void add();
    void edit();
    void setState(PromiseState state);
};

Tone toneOf(const Promise& promise, QDate today)
{
    switch (promise.state) {
    case PromiseState::Open: return promise::isOverdue(promise, today) ? Tone::Bad : Tone::Info;
    case PromiseState::Kept: return Tone::Good;
    case PromiseState::Broken: return Tone::Bad;
    case PromiseState::Withdrawn: break;
    }
    return Tone::Neutral;
}

PromiseSection::PromiseSection(Session& session, QWidget* parent)
    : ListSection(
        session, QStringLiteral("promises"), kEdit, [](const Promise& promise) { return promise.id.value(); }, parent)
{}

Result<std::vector<Promise>> PromiseSection::rowsOf(AccountId account) const
{
    return PromiseStore(m_session.db()).ofAccount(account);
}

bool PromiseSection::canRun(const QString& command) const
{
    const Promise* promise = current();
    return ListSection::canRun(command) && (command != kKept || (promise && promise->state == PromiseState::Open));
}

void PromiseSection::run(const QString& command)
{
    if (command == kAdd)
        add();
    else if (command == kEdit)
        edit();
    else if (command == kKept)
        setState(PromiseState::Kept);
    else if (command == kBroken)
        setState(PromiseState::Broken);
    else if (command == kWithdrawn)
        setState(PromiseState::Withdrawn);
    else if (command == kOpen)
        setState(PromiseState::Open);
}

QStringList PromiseSection::menu() const
{
    return {kEdit, kKept, kBroken, kWithdrawn, kOpen, QStringLiteral("remove"), QString(), kAdd};
}

void PromiseSection::add()
{
    Promise promise;
    promise.accountId = m_account;
    promise.madeOn = m_session.today();
    promise.madeBy = m_session.workspace().actor();
    openPromiseForm(m_session, window(), promise);
}

void PromiseSection::edit()
{
    if (const Promise* promise = current())
        openPromiseForm(m_session, window(), *promise);
}

void PromiseSection::setState(PromiseState state)
{
    if (const Promise* promise = current())
        m_session.run(promise::setState(*promise, state, m_session.today(), m_session.act()),
                      tr("“%1”: %2").arg(oneLine(promise->text, 40), stateText(state, m_session.words())));
}

void PromiseSection::remove()
{
    if (const Promise* promise = current())
        m_session.run(promise::remove(*promise, m_session.act()), tr("“%1” removed.").arg(oneLine(promise->text, 40)));
}

std::vector<Column<Promise>> PromiseSection::columns()
{
    const TermLanguage words = m_session.words();
    const QDate today = m_session.today();
    Column<Promise> text{.id = QStringLiteral("text"),
                         .title = tr("Promise"),
                         .display = [](const Promise& p) { return p.text; },
                         .width = 150};
    text.toolTip = [](const Promise& p) { return oneLine(p.text, 400); };
    text.exportTitle = QStringLiteral("text");
    Column<Promise> state{.id = QStringLiteral("state"),
                          .title = tr("State"),
                          .display = [words](const Promise& p) { return stateText(p.state, words); },
                          .kind = CellKind::Pill,
                          .width = 96};
    state.paint = [words, today](const Promise& p) {
        return QVariant::fromValue(PillData{stateText(p.state, words), toneOf(p, today), true});
    };
    state.sortKey = [](const Promise& p) { return SortKey(double(p.state)); };
    state.exportTitle = QStringLiteral("state");
    state.exportValue = [](const Promise& p) { return toText(p.state); };
    Column<Promise> due{.id = QStringLiteral("due"),
                        .title = tr("Due date"),
                        .display = [](const Promise& p) { return p.due.isValid() ? dateNumeric(p.due) : QString(); },
                        .kind = CellKind::Figure,
                        .width = 98};
    due.sortKey = [](const Promise& p) { return SortKey(p.due); };
    due.exportTitle = QStringLiteral("due");
    Column<Promise> by{.id = QStringLiteral("madeBy"),
                       .title = tr("Promised by"),
                       .display = [this](const Promise& p) { return m_session.directory().memberName(p.madeBy); },
                       .kind = CellKind::Muted,
                       .width = 110};
    by.exportTitle = QStringLiteral("made_by");
    Column<Promise> made{.id = QStringLiteral("madeOn"),
                         .title = tr("Promised on"),
                         .display = [](const Promise& p) { return dateNumeric(p.madeOn); },
                         .kind = CellKind::Figure,
                         .width = 98};
    made.sortKey = [](const Promise& p) { return SortKey(p.madeOn); };
    made.exportTitle = QStringLiteral("made_on");
    return {text, state, due, by, made};
}

LineData PromiseSection::line(const Promise& promise)
{
    const QDate today = m_session.today();
    LineData line{.title = oneLine(promise.text, 200)};
    const QString who = m_session.directory().memberName(promise.madeBy);
    line.detail = who.isEmpty() ? tr("Promised on %1").arg(dateNumeric(promise.madeOn))
                                : tr("%1, on %2").arg(who, dateNumeric(promise.madeOn));
    if (promise.state != PromiseState::Open || !promise.due.isValid()) {
        line.pill = {stateText(promise.state, m_session.words()), toneOf(promise, today), true};
    } else {
        line.right = dateNumeric(promise.due);
        line.rightTone = promise::isOverdue(promise, today)    ? Tone::Bad
                         : promise.due <= today.addDays(kSoon) ? Tone::Warn
                                                               : Tone::Neutral;
    }
    return line;
}

} // namespace

AccountSection* makePromiseSection(Session& session, QWidget* parent)
{
    return new PromiseSection(session, parent);
}

std::vector<SectionCommand> promiseCommands()
{
    using enum CommandScope;
    return {{kAdd, [] { return PromiseSection::tr("Add a promise…"); }, QStringLiteral("Y"), Letter, true},
            {kEdit, [] { return PromiseSection::tr("Edit the promise…"); }, {}, List},
            {kKept, [] { return PromiseSection::tr("Mark the promise as kept"); }, {}, List},
            {kBroken, [] { return PromiseSection::tr("Mark the promise as broken"); }, {}, List},
            {kWithdrawn, [] { return PromiseSection::tr("Mark the promise as withdrawn"); }, {}, List},
            {kOpen, [] { return PromiseSection::tr("Reopen the promise"); }, {}, List}};
}

} // namespace tasuki
