// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/contract_dialog.h"
#include "revenue/revenue_store.h"
#include "session/account_rows.h"
#include "session/list_section.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/small_widgets.h"

#include <QCoreApplication>
#include <QPushButton>

namespace tasuki {

namespace {

const QString kStart = QStringLiteral("contract");
const QString kChange = QStringLiteral("contractChange");
const QString kEnd = QStringLiteral("contractEnd");
const QString kAgain = QStringLiteral("contractAgain");
const QString kCorrect = QStringLiteral("contractCorrect");
const QString kRemove = QStringLiteral("contractRemove");

/// The contract rows of an account.
class ContractSection final : public ListSection<Subscription> {
    Q_DECLARE_TR_FUNCTIONS(ContractSection)
public:
    ContractSection(Session& session, QWidget* parent);
    bool canRun(const QString& command) const override;
    void run(const QString& command) override;
    QStringList menu() const override;

private:
    Result<std::vector<Subscription>> rowsOf(AccountId account) const override;
    std::vector<Column<Subscription>> columns() override;
    QString name() const override { return tr("Contracts"); }
    void setWords() override;
    void remove() override { run(kRemove); }
    QString ownCurrency() const;

    QPushButton* m_start;
    QPushButton* m_change;
    QPushButton* m_end;
};

QString spanText(QDate from, QDate to)
{
    return QStringLiteral("%1 – %2").arg(from.isValid() ? dateNumeric(from) : QString(),
                                         to.isValid() ? dateNumeric(to.addDays(-1)) : QString());
}

ContractAct actOf(const QString& command)
{
    return command == kChange    ? ContractAct::Change
           : command == kEnd     ? ContractAct::End
           : command == kAgain   ? ContractAct::Again
           : command == kCorrect ? ContractAct::Correct
           : command == kRemove  ? ContractAct::Remove
                                 : ContractAct::Start;
}

ContractSection::ContractSection(Session& session, QWidget* parent)
    : ListSection(
        session, QStringLiteral("contracts"), kStart, kCorrect, [](const Subscription& row) { return row.id.value(); },
        parent),
      m_start(addButton(kStart)),
      m_change(addButton(kChange)),
      m_end(addButton(kEnd))
{}

Result<std::vector<Subscription>> ContractSection::rowsOf(AccountId account) const
{
    return revenue::RevenueStore(m_session.db()).ofAccount(account);
}

bool ContractSection::canRun(const QString& command) const
{
    const Subscription* row = current();
    return ListSection::canRun(command) && (command != kAgain || (row && row->endDate.isValid()));
}

void ContractSection::run(const QString& command)
{
    if (!canRun(command))
        return;
    const Subscription* row = command == kStart ? nullptr : current();
    openContractDialog(m_session, window(), m_account, actOf(command), row ? *row : Subscription());
}

QStringList ContractSection::menu() const
{
    return {kChange, kEnd, kAgain, kCorrect, kRemove, QString(), kStart};
}

QString ContractSection::ownCurrency() const
{
    const AccountRow* row = AccountRows::of(m_session).find(m_account);
    return row && !row->account().currency.isEmpty() ? row->account().currency : m_session.baseCurrency();
}

std::vector<Column<Subscription>> ContractSection::columns()
{
    const QDate today = m_session.today();
    Column<Subscription> plan{.id = QStringLiteral("plan"), .title = tr("Plan"), .width = 112};
    plan.display = [](const Subscription& s) {
        return s.plan.isEmpty() ? s.product.isEmpty() ? s.key : s.product : s.plan;
    };
    plan.exportTitle = QStringLiteral("plan");
    Column<Subscription> mrr{.id = QStringLiteral("mrr"),
                             .title = tr("MRR"),
                             .kind = CellKind::Figure,
                             .width = 90,
                             .alignment = Qt::AlignRight | Qt::AlignVCenter};
    mrr.display = [this](const Subscription& s) {
        return money(monthlyAmount(s), s.currency.isEmpty() ? ownCurrency() : s.currency);
    };
    mrr.sortKey = [](const Subscription& s) { return SortKey(monthlyAmount(s).toDouble()); };
    mrr.exportTitle = QStringLiteral("mrr");
    Column<Subscription> span{.id = QStringLiteral("span"),
                              .title = tr("Period"),
                              .display = [](const Subscription& s) { return spanText(s.startDate, s.endDate); },
                              .kind = CellKind::Figure,
                              .width = 176};
    span.sortKey = [](const Subscription& s) { return SortKey(s.startDate); };
    span.exportTitle = QStringLiteral("period");
    Column<Subscription> state{
        .id = QStringLiteral("state"), .title = tr("State"), .kind = CellKind::Muted, .width = 80};
    state.display = [today](const Subscription& s) {
        if (s.endDate.isValid() && s.endDate <= today)
            return tr("Ended");
        return s.startDate > today ? tr("Not started") : tr("In force");
    };
    Column<Subscription> product{.id = QStringLiteral("product"),
                                 .title = tr("Product"),
                                 .display = [](const Subscription& s) { return s.product; },
                                 .kind = CellKind::Muted};
    product.exportTitle = QStringLiteral("product");
    return {plan, mrr, span, state, product};
}

void ContractSection::setWords()
{
    setButtonWords(m_start, tr("Add contract…"), tr("Add a contract"), QStringLiteral("C"));
    setButtonWords(m_change, tr("Change amount…"), tr("Change the amount of the contract"), QStringLiteral("U"));
    setButtonWords(m_end, tr("End contract…"), tr("End the contract"), QStringLiteral("X"));
    m_table->emptyState()->setWords(QStringLiteral("file-text"), tr("No contracts yet."),
                                    tr("MRR is calculated from contract lines. Add one here, or import them."),
                                    tr("Add a contract"));
}

} // namespace

AccountSection* makeContractSection(Session& session, QWidget* parent)
{
    return new ContractSection(session, parent);
}

std::vector<SectionCommand> contractCommands()
{
    using enum CommandScope;
    return {{kStart, [] { return ContractSection::tr("Add a contract…"); }, QStringLiteral("C"), Letter, true},
            {kChange, [] { return ContractSection::tr("Change the contract's amount…"); }, QStringLiteral("U"), List},
            {kEnd, [] { return ContractSection::tr("End the contract…"); }, QStringLiteral("X"), List},
            {kAgain, [] { return ContractSection::tr("Restart the contract…"); }, QStringLiteral("B"), List},
            {kCorrect, [] { return ContractSection::tr("Edit the contract line…"); }, {}, List},
            {kRemove, [] { return ContractSection::tr("Remove the contract line…"); }, {}, List}};
}

} // namespace tasuki
