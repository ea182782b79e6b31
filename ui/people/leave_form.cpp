// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/leave_form.h"

#include "account/account_store.h"
#include "handoff/leaving.h"
#include "kind/kind.h"
#include "session/form.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kListHeight = 168;
constexpr int kAccount = Qt::UserRole; ///< of an item of the list
constexpr int kName = Qt::UserRole + 1;

AccountId accountIn(const QListWidgetItem& item)
{
    return AccountId(item.data(kAccount).toLongLong());
}

MemberId memberIn(const QComboBox& box)
{
    return MemberId(box.currentData().toLongLong());
}

class LeaveForm final : public Form {
    Q_DECLARE_TR_FUNCTIONS(LeaveForm)
public:
    LeaveForm(Session& session, MemberId member, QWidget* parent);
    void accept() override;

private:
    QString sums() const;
    void addAccounts();
    void showOwners();
    void give(MemberId owner);
    QComboBox* memberBox(const char* name, const QString& label, const QString& nobody);

    const MemberId m_member;
    std::vector<HeldRow> m_held;
    handoff::Takeover m_takeover;
    QComboBox* m_cover = nullptr;
    QListWidget* m_accounts = nullptr;
    QComboBox* m_owner = nullptr;
    QLineEdit* m_why = nullptr;
};

LeaveForm::LeaveForm(Session& session, MemberId member, QWidget* parent)
    : Form(session, QStringLiteral("leave"), tr("Member leaves"), parent), m_member(member)
{
    setObjectName(QStringLiteral("people.leaveForm"));
    need(m_held, heldBy(session.db(), member));
    line("member", tr("Member"), session.directory().memberName(member))->setReadOnly(true);
    note("held", sums());
    m_cover = memberBox("cover", tr("Who takes over"), QStringLiteral("—"));
    addAccounts();
    m_why = line("why", tr("Reason (optional)"), {});
    note("rule", tr("Everything passes today, in one step that can be undone. Past metrics do not change."));
    foot(tr("Pass everything on"), QStringLiteral("member.leave/%1").arg(member.value()));
    m_cover->setFocus();
}

QComboBox* LeaveForm::memberBox(const char* name, const QString& label, const QString& nobody)
{
    QComboBox* made = member(name, label, 0, nobody);
    made->removeItem(made->findData(m_member.value()));
    return made;
}

/// "Accounts 12 · Tasks 5"
QString LeaveForm::sums() const
{
    QStringList parts;
    for (size_t i = 0; i < m_held.size();) {
        const Kind* kind = m_held[i].kind;
        const auto end = std::find_if(m_held.begin() + qsizetype(i), m_held.end(),
                                      [&](const HeldRow& row) { return row.kind != kind; });
        const size_t next = size_t(end - m_held.begin());
        const QString name = kind->entity() == Entity::Member ? tr("Reports") : kind->name.text(session().words());
        parts += QStringLiteral("%1 %2").arg(name).arg(next - i);
        i = next;
    }
    return parts.isEmpty() ? tr("Holds nothing that is open.") : tr("Holds: %1").arg(parts.join(QStringLiteral(" · ")));
}

/// Where the member owns several accounts: to whom each goes.
void LeaveForm::addAccounts()
{
    const auto isOwned = [](const HeldRow& row) { return row.kind->entity() == Entity::Ownership; };
    if (std::ranges::count_if(m_held, isOwned) < 2)
        return;
    m_accounts = named(new QListWidget(this), "accounts", tr("Accounts"));
    m_accounts->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_accounts->setMaximumHeight(kListHeight);
    const AccountStore accounts(session().db());
    for (const HeldRow& row : m_held) {
        if (!isOwned(row))
            continue;
        const auto account = accounts.find(row.account);
        auto* item = new QListWidgetItem(m_accounts);
        item->setData(kAccount, row.account.value());
        item->setData(kName, account && *account ? (*account)->name : QString());
    }
    place(m_accounts, tr("Accounts"), Width::Whole);
    m_owner = memberBox("owner", tr("Selected accounts go to"), tr("Who takes over"));
    connect(m_owner, &QComboBox::activated, this, [this] { give(memberIn(*m_owner)); });
    connect(m_cover, &QComboBox::currentIndexChanged, this, &LeaveForm::showOwners);
    connect(m_accounts, &QListWidget::itemSelectionChanged, this, [this] {
        const auto chosen = m_accounts->selectedItems();
        if (!chosen.isEmpty())
            m_owner->setCurrentIndex(m_owner->findData(m_takeover.owners.value(accountIn(*chosen.front())).value()));
    });
    showOwners();
}

void LeaveForm::give(MemberId owner)
{
    for (const QListWidgetItem* item : m_accounts->selectedItems()) {
        if (owner.isValid())
            m_takeover.owners.insert(accountIn(*item), owner);
        else
            m_takeover.owners.remove(accountIn(*item));
    }
    showOwners();
}

void LeaveForm::showOwners()
{
    m_takeover.cover = memberIn(*m_cover);
    for (int i = 0; i < m_accounts->count(); ++i) {
        QListWidgetItem* item = m_accounts->item(i);
        const MemberId next = m_takeover.next(accountIn(*item));
        const QString name = next.isValid() ? session().directory().memberName(next) : QStringLiteral("—");
        item->setText(item->data(kName).toString() + QStringLiteral(" → ") + name);
    }
}

void LeaveForm::accept()
{
    const Member* present = session().directory().member(m_member);
    if (!present)
        return reject(); // undone meanwhile
    // As it stands now: what was given to them while the form was open passes, too.
    need(m_held, heldBy(session().db(), m_member));
    m_takeover.cover = memberIn(*m_cover);
    Act act = session().act();
    act.why = m_why->text().trimmed();
    const QString name = present->name;
    store(handoff::leave(*present, m_held, m_takeover, session().directory(), act),
          tr("“%1” has left. All their work has a new owner.").arg(name));
}

} // namespace

void openLeaveForm(Session& session, QWidget* parent, MemberId member)
{
    (new LeaveForm(session, member, parent))->open();
}

} // namespace tasuki
