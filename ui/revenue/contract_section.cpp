// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenue/contract_form.h"
#include "revenue/revenue_store.h"
#include "session/account_rows.h"
#include "session/list_section.h"
#include "widgets/format.h"

#include <QCoreApplication>

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
    LineData line(const Subscription& row) override;
    QString name() const override { return tr("Contracts"); }
    QString emptyText() const override { return tr("No contracts yet."); }
    NewRow newRow() const override { return {kStart, tr("Add a contract"), QStringLiteral("C")}; }
    void remove() override { run(kRemove); }
    QString ownCurrency() const;
    /// Empty while it is in force.
    static QString stateOf(const Subscription& row, QDate today);
};

QString spanText(QDate from, QDate to)
{
    return QStringLiteral("%1 – %2").arg(from.isValid() ? dateNumeric(from) : QString(),
                                         to.isValid() ? dateNumeric(to.addDays(-1)) : QString());
}

/// What a line is called: its plan, else its product. A key is for files: nobody knows a contract by si_1Nx8.
QString planText(const Subscription& s)
{
    return !s.plan.isEmpty() ? s.plan : !s.product.isEmpty() ? s.product : ContractSection::tr("Contract");
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
        session, QStringLiteral("contracts"), kCorrect, [](const Subscription& row) { return row.id.value(); }, parent)
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
    openContractForm(m_session, window(), m_account, actOf(command), row ? *row : Subscription());
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

QString ContractSection::stateOf(const Subscription& row, QDate today)
{
    if (row.endDate.isValid() && row.endDate <= today)
        return tr("Ended");
    return row.startDate > today ? tr("Not started") : QString();
}

std::vector<Column<Subscription>> ContractSection::columns()
{
    const QDate today = m_session.today();
    Column<Subscription> plan{.id = QStringLiteral("plan"), .title = tr("Plan"), .width = 112};
    plan.display = planText;
    plan.exportTitle = QStringLiteral("plan");
    plan.exportValue = [](const Subscription& s) { return s.plan; };
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
        const QString text = stateOf(s, today);
        return text.isEmpty() ? tr("In force") : text;
    };
    Column<Subscription> product{.id = QStringLiteral("product"),
                                 .title = tr("Product"),
                                 .display = [](const Subscription& s) { return s.product; },
                                 .kind = CellKind::Muted};
    product.exportTitle = QStringLiteral("product");
    return {plan, mrr, span, state, product};
}

LineData ContractSection::line(const Subscription& row)
{
    QStringList parts = {spanText(row.startDate, row.endDate)};
    if (!row.product.isEmpty() && !row.plan.isEmpty())
        parts += oneLine(row.product, 60);
    if (const QString state = stateOf(row, m_session.today()); !state.isEmpty())
        parts.prepend(state);
    return {.title = oneLine(planText(row), 80),
            .detail = parts.join(QStringLiteral(" · ")),
            .right = money(monthlyAmount(row), row.currency.isEmpty() ? ownCurrency() : row.currency)};
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
