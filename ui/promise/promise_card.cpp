// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise/promise_card.h"

#include "promise/promise_dialog.h"
#include "promise/promise_rules.h"
#include "promise/promise_store.h"
#include "session/account_words.h"
#include "session/session.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/small_widgets.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

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

} // namespace

PromiseCard::PromiseCard(Session& session, QWidget* parent)
    : AccountSection(parent),
      m_session(session),
      m_table(new DataTable(QStringLiteral("account.promises"), this)),
      m_model(new RowTableModel<Promise>([](const Promise& promise) { return promise.id.value(); }, this)),
      m_add(new QPushButton(this)),
      m_edit(new QPushButton(this)),
      m_kept(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 10, 12, 12);
    row->setSpacing(8);
    m_add->setObjectName(QStringLiteral("account.promiseAdd"));
    m_edit->setObjectName(QStringLiteral("account.promiseEdit"));
    m_kept->setObjectName(QStringLiteral("account.promiseKept"));
    for (QPushButton* button : {m_add, m_edit, m_kept})
        row->addWidget(button);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &PromiseCard::add);
    connect(m_edit, &QPushButton::clicked, this, &PromiseCard::edit);
    connect(m_kept, &QPushButton::clicked, this, [this] { setState(PromiseState::Kept); });
    connect(m_table, &DataTable::opened, this, &PromiseCard::edit);
    connect(m_table, &DataTable::contextMenuWanted, this, &AccountSection::menuWanted);
    connect(m_table->emptyState(), &EmptyState::triggered, this, &PromiseCard::add);
    connect(m_table, &DataTable::currentIdChanged, this, &PromiseCard::reflect);
    reflect();
}

void PromiseCard::setAccount(AccountId account)
{
    const bool another = account != m_account;
    m_account = account;
    refresh();
    if (another && m_model->rowCount() > 0)
        m_table->selectId(m_model->idAt(0));
}

void PromiseCard::refresh()
{
    const auto promises = m_session.read(PromiseStore(m_session.db()).ofAccount(m_account));
    if (!promises)
        return; // what is shown stays
    m_model->setRows(*promises);
    reflect();
}

void PromiseCard::reflect()
{
    const Promise* promise = current();
    m_edit->setEnabled(promise);
    m_kept->setEnabled(promise && promise->state == PromiseState::Open);
    m_session.shell().commands().refresh();
}

QString PromiseCard::title() const
{
    return tabTitle(tr("Promises"), m_model->totalCount());
}

QList<QWidget*> PromiseCard::lists() const
{
    return {m_table};
}

const Promise* PromiseCard::current() const
{
    return m_model->find(m_table->currentId());
}

bool PromiseCard::canRun(const QString& command) const
{
    return command == u"promise" || current();
}

void PromiseCard::run(const QString& command)
{
    if (command == u"promise")
        add();
    else if (command == u"promiseEdit")
        edit();
    else if (command == u"promiseKept")
        setState(PromiseState::Kept);
    else if (command == u"promiseBroken")
        setState(PromiseState::Broken);
    else if (command == u"promiseWithdrawn")
        setState(PromiseState::Withdrawn);
    else if (command == u"promiseOpen")
        setState(PromiseState::Open);
}

QStringList PromiseCard::menu() const
{
    return {QStringLiteral("promiseEdit"),
            QStringLiteral("promiseKept"),
            QStringLiteral("promiseBroken"),
            QStringLiteral("promiseWithdrawn"),
            QStringLiteral("promiseOpen"),
            QStringLiteral("remove"),
            QString(),
            QStringLiteral("promise")};
}

void PromiseCard::add()
{
    Promise promise;
    promise.accountId = m_account;
    promise.madeOn = m_session.today();
    promise.madeBy = m_session.workspace().actor();
    openPromiseDialog(m_session, window(), promise);
}

void PromiseCard::edit()
{
    if (const Promise* promise = current())
        openPromiseDialog(m_session, window(), *promise);
}

void PromiseCard::setState(PromiseState state)
{
    if (const Promise* promise = current())
        m_session.run(promise::setState(*promise, state, m_session.today(), m_session.act()),
                      tr("“%1”: %2").arg(oneLine(promise->text, 40), stateText(state, m_session.words())));
}

bool PromiseCard::removeFocused()
{
    if (!m_table->hasFocus())
        return false;
    if (const Promise* promise = current())
        m_session.run(promise::remove(*promise, m_session.act()), tr("“%1” removed.").arg(oneLine(promise->text, 40)));
    return true;
}

void PromiseCard::setColumns()
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
                       .title = tr("Made by"),
                       .display = [this](const Promise& p) { return m_session.directory().memberName(p.madeBy); },
                       .kind = CellKind::Muted,
                       .width = 110};
    by.exportTitle = QStringLiteral("made_by");
    Column<Promise> made{.id = QStringLiteral("madeOn"),
                         .title = tr("Made on"),
                         .display = [](const Promise& p) { return dateNumeric(p.madeOn); },
                         .kind = CellKind::Figure,
                         .width = 98};
    made.sortKey = [](const Promise& p) { return SortKey(p.madeOn); };
    made.exportTitle = QStringLiteral("made_on");
    m_model->setColumns({text, state, due, by, made});
}

void PromiseCard::retranslate()
{
    setButtonWords(m_add, tr("Add"), tr("Add a promise"));
    setButtonWords(m_edit, tr("Edit"), tr("Edit the promise"));
    setButtonWords(m_kept, tr("Kept"), tr("Mark the promise as kept"));
    m_table->setAccessibleName(tr("Promises"));
    m_table->emptyState()->setWords(QStringLiteral("circle-check"), tr("No promises yet."),
                                    tr("Enter what was promised to this customer, by whom and by when."),
                                    tr("Add a promise"));
    setColumns();
    if (!m_table->table())
        m_table->setTable(m_model);
}

AccountSection* makePromiseSection(Session& session, QWidget* parent)
{
    return new PromiseCard(session, parent);
}

std::vector<SectionCommand> promiseCommands()
{
    using enum CommandScope;
    return {{QStringLiteral("promise"), [] { return PromiseCard::tr("Add a promise…"); }, QStringLiteral("Y"), Letter,
             true},
            {QStringLiteral("promiseEdit"), [] { return PromiseCard::tr("Edit the promise…"); }, {}, List},
            {QStringLiteral("promiseKept"), [] { return PromiseCard::tr("The promise was kept"); }, {}, List},
            {QStringLiteral("promiseBroken"), [] { return PromiseCard::tr("The promise was broken"); }, {}, List},
            {QStringLiteral("promiseWithdrawn"), [] { return PromiseCard::tr("The promise was withdrawn"); }, {}, List},
            {QStringLiteral("promiseOpen"), [] { return PromiseCard::tr("The promise is open again"); }, {}, List}};
}

} // namespace tasuki
