// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_details_form.h"
#include "renewal/renewal_store.h"
#include "renewal/renewal_words.h"
#include "report/renewal_source.h"
#include "session/account_rows.h"
#include "session/account_section.h"
#include "session/account_words.h"
#include "session/session.h"
#include "widgets/card.h"
#include "widgets/small_widgets.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>

namespace tasuki {

namespace {

/// What else is known of the account, and what it was before.
class DetailsSection final : public AccountSection {
    Q_DECLARE_TR_FUNCTIONS(DetailsSection)
public:
    DetailsSection(Session& session, QWidget* parent);
    void setAccount(AccountId account) override;
    void refresh() override;
    void retranslate() override;
    QString title() const override { return tr("Details"); }

private:
    void addDetail(const QString& label, const QString& value);
    QString renewalsSoFar(AccountId account);
    void showDetails(const AccountRow& row);

    Session& m_session;
    AccountId m_account;
    QGridLayout* m_details;
    QPushButton* m_change;
};

DetailsSection::DetailsSection(Session& session, QWidget* parent)
    : AccountSection(parent), m_session(session), m_details(new QGridLayout), m_change(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget(this);
    content->setObjectName(QStringLiteral("account.details"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(13, 4, 13, 4);
    m_details->setHorizontalSpacing(12);
    m_details->setVerticalSpacing(8);
    m_details->setColumnStretch(1, 1);
    column->addLayout(m_details);
    layout->addWidget(content);
    m_change->setObjectName(QStringLiteral("account.detailsEdit"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(13, 4, 13, 8);
    foot->addWidget(m_change);
    foot->addStretch(1);
    layout->addLayout(foot);
    connect(m_change, &QPushButton::clicked, this, [this] { openAccountDetailsForm(m_session, window(), m_account); });
}

void DetailsSection::setAccount(AccountId account)
{
    m_account = account;
    refresh();
}

void DetailsSection::refresh()
{
    if (const AccountRow* row = AccountRows::of(m_session).find(m_account))
        showDetails(*row);
}

void DetailsSection::retranslate()
{
    setButtonWords(m_change, tr("Edit details"), tr("Edit details"), QStringLiteral("Ctrl+E"));
    refresh();
}

void DetailsSection::addDetail(const QString& label, const QString& value)
{
    const int row = m_details->rowCount();
    m_details->addWidget(new TextLabel(TextLabel::Kind::Secondary, label), row, 0, Qt::AlignTop);
    auto* shown = new TextLabel(TextLabel::Kind::Body, value.isEmpty() ? absentText() : value.left(4000));
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setAccessibleName(label + u' ' + value.left(400));
    m_details->addWidget(shown, row, 1);
}

QString DetailsSection::renewalsSoFar(AccountId account)
{
    QHash<RowId, QString> reasons;
    for (const ChurnReason& reason : m_session.readToShow(renewal::RenewalStore(m_session.db()).reasons()))
        reasons.insert(reason.id, reasonText(reason, m_session.words()));
    QStringList lines;
    for (const renewal::RenewalItem& item :
         m_session.readToShow(report::renewalsOf(m_session.db(), account, m_session.today()))) {
        if (item.isOpen())
            continue;
        QStringList parts = {
            tr("%1: %2").arg(dateNumeric(item.due), renewal::outcomeText(item.outcome(), m_session.words()))};
        if (item.isRenewed() && item.renewal.mrrRenewed)
            parts += money(*item.renewal.mrrRenewed, m_session.baseCurrency());
        if (const QString reason = reasons.value(item.renewal.reasonId); !reason.isEmpty())
            parts += oneLine(reason, 60);
        lines.prepend(parts.join(QStringLiteral(" · ")));
    }
    return lines.join(u'\n');
}

void DetailsSection::showDetails(const AccountRow& row)
{
    while (QLayoutItem* item = m_details->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Account& account = row.account();
    const TermLanguage words = m_session.words();
    const AccountStore store(m_session.db());
    const auto date = [](QDate day) { return day.isValid() ? dateNumeric(day) : QString(); };
    addDetail(tr("Code"), oneLine(account.code));
    addDetail(tr("Account ID"), oneLine(account.key));
    addDetail(tr("Segment"), oneLine(account.segment));
    addDetail(tr("Industry"), oneLine(account.industry));
    addDetail(tr("IT skill"), termText(kItSkillTerms, account.itSkill, words));
    addDetail(tr("Signed up"), date(account.signupDate));
    addDetail(tr("Contract start"), date(account.contractStart));
    addDetail(tr("Renewal date"), date(account.renewalDate));
    addDetail(tr("Seats"), account.seats ? number(*account.seats) : QString());
    addDetail(tr("Stores"), account.stores ? number(*account.stores) : QString());
    const AccountRow* parent = AccountRows::of(m_session).find(account.parentId);
    addDetail(tr("Parent account"), parent ? oneLine(parent->account().name) : QString());
    QStringList children;
    for (const Account& child : m_session.readToShow(store.children(account.id)))
        children += oneLine(child.name, 40);
    if (!children.isEmpty())
        addDetail(tr("Child accounts"), children.mid(0, 50).join(u'\n'));
    addDetail(tr("Tags"), oneLine(row.summary->tags.join(QStringLiteral(", ")), 400));
    for (const KeyRole& role : m_session.readToShow(store.keyRoles(account.id)))
        addDetail(termText(kKeyRoleTerms, role.role, words), m_session.directory().memberName(role.memberId));
    addDetail(tr("Past renewals"), renewalsSoFar(account.id));
    addDetail(tr("Notes"), account.notes);
    QStringList stages;
    for (const StageSpan& span : m_session.readToShow(store.stageSpans(account.id)))
        stages.prepend(tr("%1 since %2").arg(stageText(span.stageId, words), dateNumeric(span.since)));
    addDetail(tr("Past stages"), stages.join(u'\n'));
    QStringList owners;
    for (const Ownership& span : m_session.readToShow(store.ownership(account.id)))
        owners.prepend(
            tr("%1 since %2")
                .arg(span.memberId.isValid() ? m_session.directory().memberName(span.memberId) : unownedText(),
                     dateNumeric(span.since)));
    addDetail(tr("Past owners"), owners.join(u'\n'));
}

} // namespace

AccountSection* makeDetailsSection(Session& session, QWidget* parent)
{
    return new DetailsSection(session, parent);
}

} // namespace tasuki
