// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_side.h"

#include "account/contact_dialog.h"
#include "account/contract_dialog.h"
#include "contact/contact_rules.h"
#include "contact/contact_store.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/handoff_words.h"
#include "kind/kind.h"
#include "renewal/renewal_store.h"
#include "renewal/renewal_words.h"
#include "report/renewal_source.h"
#include "revenue/revenue_store.h"
#include "session/account_rows.h"
#include "session/account_section.h"
#include "session/account_words.h"
#include "session/looks.h"
#include "session/session.h"
#include "shell/command.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/small_widgets.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tasuki {

namespace {

QString spanText(QDate from, QDate to)
{
    return QStringLiteral("%1 – %2").arg(from.isValid() ? dateNumeric(from) : QString(),
                                         to.isValid() ? dateNumeric(to.addDays(-1)) : QString());
}

QDate latestDay(const Handoff& h)
{
    return std::max({h.createdOn, h.offeredOn, h.acceptedOn, h.closedOn, h.returnedOn, h.cancelledOn});
}

} // namespace

AccountSide::AccountSide(Session& session, QWidget* parent) : QTabWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("account.side"));
    setDocumentMode(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    tabBar()->setObjectName(QStringLiteral("account.tabs"));
    tabBar()->setExpanding(false);
    tabBar()->setDrawBase(false);
    setUsesScrollButtons(true);
    buildSections();
    buildContacts();
    buildContracts();
    buildHandoffs();
    buildDetails();
}

QPushButton* AccountSide::button(const QString& name)
{
    auto* made = new QPushButton(this);
    made->setObjectName(QStringLiteral("account.") + name);
    return made;
}

QWidget* AccountSide::sheet()
{
    auto* made = new QWidget(this);
    made->setAutoFillBackground(true);
    made->setBackgroundRole(QPalette::Base);
    return made;
}

QWidget* AccountSide::listTab(DataTable* table, const std::vector<QPushButton*>& buttons)
{
    auto* tab = sheet();
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(table, 1);
    if (!buttons.empty()) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(12, 10, 12, 12);
        row->setSpacing(8);
        for (QPushButton* made : buttons)
            row->addWidget(made);
        row->addStretch(1);
        layout->addLayout(row);
    }
    return tab;
}

void AccountSide::buildSections()
{
    for (const KindLook& look : kindLooks()) {
        if (!look.makeSection)
            continue;
        QWidget* tab = m_tabs.value(look.below);
        const bool isFirst = !tab;
        if (isFirst) {
            tab = sheet();
            auto* layout = new QVBoxLayout(tab);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(0);
            addTab(tab, QString());
        }
        auto* layout = static_cast<QVBoxLayout*>(tab->layout());
        if (!isFirst) {
            auto* line = new QFrame(tab);
            line->setFrameShape(QFrame::HLine);
            layout->addWidget(line);
        }
        AccountSection* made = look.makeSection(m_session, tab);
        layout->addWidget(made, isFirst ? 2 : 3);
        m_sections.insert(look.entity, made);
        m_tabs.insert(look.entity, tab);
        connect(made, &AccountSection::menuWanted, this,
                [this, made](const QPoint& at) { Q_EMIT sectionMenuWanted(made->menu(), at); });
    }
}

void AccountSide::showSection(Entity entity)
{
    setCurrentWidget(m_tabs.value(entity));
}

void AccountSide::buildContacts()
{
    m_contactTable = new DataTable(QStringLiteral("account.contacts"), this);
    m_contacts = new RowTableModel<Contact>([](const Contact& c) { return c.id.value(); }, this);
    m_add = button(QStringLiteral("contactAdd"));
    m_edit = button(QStringLiteral("contactEdit"));
    m_remove = button(QStringLiteral("contactRemove"));
    addTab(listTab(m_contactTable, {m_add, m_edit, m_remove}), QString());
    connect(m_add, &QPushButton::clicked, this, &AccountSide::addContact);
    connect(m_edit, &QPushButton::clicked, this, &AccountSide::editContact);
    connect(m_remove, &QPushButton::clicked, this, &AccountSide::removeContact);
    connect(m_contactTable, &DataTable::opened, this, &AccountSide::editContact);
    connect(m_contactTable->emptyState(), &EmptyState::triggered, this, &AccountSide::addContact);
    connect(m_contactTable, &DataTable::currentIdChanged, this, [this](qint64 id) {
        m_edit->setEnabled(id != 0);
        m_remove->setEnabled(id != 0);
    });
    m_edit->setEnabled(false);
    m_remove->setEnabled(false);
}

void AccountSide::buildContracts()
{
    m_contractTable = new DataTable(QStringLiteral("account.contracts"), this);
    m_contracts = new RowTableModel<Subscription>([](const Subscription& s) { return s.id.value(); }, this);
    m_contractStart = button(QStringLiteral("contractStart"));
    m_contractChange = button(QStringLiteral("contractChange"));
    m_contractEnd = button(QStringLiteral("contractEnd"));
    addTab(listTab(m_contractTable, {m_contractStart, m_contractChange, m_contractEnd}), QString());
    connect(m_contractStart, &QPushButton::clicked, this, [this] { actOnContract(ContractAct::Start); });
    connect(m_contractChange, &QPushButton::clicked, this, [this] { actOnContract(ContractAct::Change); });
    connect(m_contractEnd, &QPushButton::clicked, this, [this] { actOnContract(ContractAct::End); });
    connect(m_contractTable, &DataTable::opened, this, [this] { actOnContract(ContractAct::Correct); });
    connect(m_contractTable, &DataTable::currentIdChanged, this, &AccountSide::reflectContract);
    connect(m_contractTable, &DataTable::contextMenuWanted, this, &AccountSide::contractMenuWanted);
    connect(m_contractTable->emptyState(), &EmptyState::triggered, this, [this] { actOnContract(ContractAct::Start); });
    reflectContract();
}

void AccountSide::buildHandoffs()
{
    m_handoffTable = new DataTable(QStringLiteral("account.handoffs"), this);
    m_handoffs = new RowTableModel<Handoff>([](const Handoff& h) { return h.id.value(); }, this);
    m_start = button(QStringLiteral("handoffStart"));
    addTab(listTab(m_handoffTable, {m_start}), QString());
    connect(m_start, &QPushButton::clicked, this, &AccountSide::handOffWanted);
    connect(m_handoffTable, &DataTable::opened, this,
            [this](qint64 id) { m_session.shell().navigate(QStringLiteral("handoffs"), QString::number(id)); });
    connect(m_handoffTable->emptyState(), &EmptyState::triggered, this, &AccountSide::handOffWanted);
}

void AccountSide::buildDetails()
{
    auto* tab = sheet();
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(tab);
    scroll->setObjectName(QStringLiteral("account.details"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    m_details = new QGridLayout;
    m_details->setHorizontalSpacing(12);
    m_details->setVerticalSpacing(8);
    m_details->setColumnStretch(1, 1);
    column->addLayout(m_details);
    column->addStretch(1);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    m_change = button(QStringLiteral("detailsEdit"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 10, 12, 12);
    foot->addWidget(m_change);
    foot->addStretch(1);
    layout->addLayout(foot);
    addTab(tab, QString());
    connect(m_change, &QPushButton::clicked, this, &AccountSide::detailsWanted);
}

QList<QWidget*> AccountSide::lists() const
{
    QList<QWidget*> all = {m_contactTable, m_contractTable, m_handoffTable};
    for (const AccountSection* section : m_sections)
        all += section->lists();
    return all;
}

void AccountSide::setAccount(AccountId account)
{
    m_account = account;
    for (AccountSection* section : std::as_const(m_sections))
        section->setAccount(account);
    refresh();
}

void AccountSide::refresh()
{
    storage::Database& db = m_session.db();
    for (AccountSection* section : std::as_const(m_sections))
        section->refresh();
    m_contacts->setRows(m_session.readToShow(ContactStore(db).ofAccount(m_account)));
    m_contracts->setRows(m_session.readToShow(revenue::RevenueStore(db).ofAccount(m_account)));
    m_handoffs->setRows(m_session.readToShow(handoff::HandoffStore(db).ofAccount(m_account)));
    if (const AccountRow* row = AccountRows::of(m_session).find(m_account))
        showDetails(*row);
    titles();
}

const Subscription* AccountSide::contract() const
{
    return m_contracts->find(m_contractTable->currentId());
}

QString AccountSide::ownCurrency() const
{
    const AccountRow* row = AccountRows::of(m_session).find(m_account);
    return row && !row->account().currency.isEmpty() ? row->account().currency : m_session.baseCurrency();
}

bool AccountSide::canActOnContract(ContractAct act) const
{
    const Subscription* row = contract();
    if (act == ContractAct::Start)
        return m_account.isValid();
    return row && (act != ContractAct::Again || row->endDate.isValid());
}

void AccountSide::reflectContract()
{
    m_contractChange->setEnabled(canActOnContract(ContractAct::Change));
    m_contractEnd->setEnabled(canActOnContract(ContractAct::End));
    // Keys work on the row that is chosen now.
    m_session.shell().commands().refresh();
}

void AccountSide::actOnContract(ContractAct act)
{
    if (!canActOnContract(act))
        return;
    setCurrentWidget(m_contractTable->parentWidget());
    const Subscription* row = contract();
    openContractDialog(m_session, window(), m_account, act, act == ContractAct::Start || !row ? Subscription() : *row);
}

void AccountSide::titles()
{
    const auto set = [this](QWidget* tab, const QString& text) { setTabText(indexOf(tab), text); };
    for (const KindLook& look : kindLooks())
        if (look.makeSection && look.below == Entity::None)
            set(m_tabs.value(look.entity), m_sections.value(look.entity)->title());
    set(m_contactTable->parentWidget(), tabTitle(tr("Contacts"), m_contacts->totalCount()));
    set(m_contractTable->parentWidget(), tabTitle(tr("Contracts"), m_contracts->totalCount()));
    set(m_handoffTable->parentWidget(), tabTitle(tr("Handoffs"), m_handoffs->totalCount()));
    setTabText(count() - 1, tr("Details"));
}

void AccountSide::setColumns()
{
    const TermLanguage words = m_session.words();
    const auto role = [words](const Contact& c) { return termText(kContactRoleTerms, c.role, words); };
    const auto text = [](const QString& id, const QString& title, QString Contact::*field, int width) {
        return Column<Contact>{.id = id,
                               .title = title,
                               .display = [field](const Contact& c) { return c.*field; },
                               .kind = CellKind::Muted,
                               .width = width,
                               .exportTitle = id};
    };
    Column<Contact> name{.id = QStringLiteral("name"),
                         .title = tr("Name"),
                         .display = [](const Contact& c) { return c.name; },
                         .kind = CellKind::Name,
                         .width = 142};
    name.sortKey = [](const Contact& c) { return SortKey(c.yomi.isEmpty() ? c.name : c.yomi); };
    name.paint = [](const Contact& c) { return QVariant::fromValue(quint64(c.id.value())); };
    name.toolTip = [](const Contact& c) {
        return oneLine(c.name) + (c.yomi.isEmpty() ? QString() : u'\n' + oneLine(c.yomi));
    };
    name.exportTitle = QStringLiteral("name");
    Column<Contact> pill{.id = QStringLiteral("role"),
                         .title = tr("Role"),
                         .display = role,
                         .kind = CellKind::Pill,
                         .width = words == TermLanguage::Japanese ? 94 : 134};
    pill.paint = [role](const Contact& c) {
        return QVariant::fromValue(PillData{role(c),
                                            c.role == u"decision_maker" ? Tone::Violet
                                            : c.role == u"champion"     ? Tone::Good
                                                                        : Tone::Neutral,
                                            true});
    };
    pill.exportTitle = QStringLiteral("role");
    Column<Contact> motive{.id = QStringLiteral("motive"),
                           .title = tr("Bought for"),
                           .display = [words](const Contact& c) { return termText(kMotiveTerms, c.motive, words); },
                           .width = 140};
    motive.exportTitle = QStringLiteral("motive");
    m_contacts->setColumns({name, pill, text(QStringLiteral("title"), tr("Title"), &Contact::title, 80),
                            text(QStringLiteral("department"), tr("Department"), &Contact::department, 120), motive,
                            text(QStringLiteral("email"), tr("E-mail"), &Contact::email, 190),
                            text(QStringLiteral("phone"), tr("Phone"), &Contact::phone, 120)});

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
            return tr("ended");
        return s.startDate > today ? tr("not begun") : tr("running");
    };
    Column<Subscription> product{.id = QStringLiteral("product"),
                                 .title = tr("Product"),
                                 .display = [](const Subscription& s) { return s.product; },
                                 .kind = CellKind::Muted};
    product.exportTitle = QStringLiteral("product");
    m_contracts->setColumns({plan, mrr, span, state, product});

    QHash<RouteId, QString> routes;
    for (const Route& route : m_session.readToShow(handoff::HandoffStore(m_session.db()).routes()))
        routes.insert(route.id, routeText(route, words));
    Column<Handoff> route{.id = QStringLiteral("route"),
                          .title = tr("Route"),
                          .display = [routes](const Handoff& h) { return routes.value(h.routeId); },
                          .width = words == TermLanguage::Japanese ? 96 : 160};
    route.exportTitle = QStringLiteral("route");
    Column<Handoff> stand{.id = QStringLiteral("state"),
                          .title = tr("State"),
                          .display = [words](const Handoff& h) { return stateText(h.state, words); },
                          .kind = CellKind::Pill,
                          .width = 124};
    stand.paint = [words](const Handoff& h) { return QVariant::fromValue(handoff::statePill(h.state, words)); };
    stand.exportTitle = QStringLiteral("state");
    Column<Handoff> day{.id = QStringLiteral("day"),
                        .title = tr("Since"),
                        .display = [](const Handoff& h) { return dateNumeric(latestDay(h)); },
                        .kind = CellKind::Figure,
                        .width = 98};
    day.sortKey = [](const Handoff& h) { return SortKey(latestDay(h)); };
    day.exportTitle = QStringLiteral("since");
    Column<Handoff> who{.id = QStringLiteral("who"), .title = tr("From → to"), .kind = CellKind::Muted, .width = 190};
    who.display = [this](const Handoff& h) {
        const Directory& people = m_session.directory();
        return people.memberName(h.fromMemberId) + QStringLiteral(" → ")
               + (h.toMemberId.isValid() ? people.memberName(h.toMemberId) : people.teamName(h.toTeamId));
    };
    who.exportTitle = QStringLiteral("from_to");
    m_handoffs->setColumns({route, stand, day, who});
}

void AccountSide::addDetail(const QString& label, const QString& value)
{
    const int row = m_details->rowCount();
    m_details->addWidget(new TextLabel(TextLabel::Kind::Secondary, label), row, 0, Qt::AlignTop);
    auto* shown = new TextLabel(TextLabel::Kind::Body, value.isEmpty() ? absentText() : value.left(4000));
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setAccessibleName(label + u' ' + value.left(400));
    m_details->addWidget(shown, row, 1);
}

QString AccountSide::renewalsSoFar(AccountId account)
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

void AccountSide::showDetails(const AccountRow& row)
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
    addDetail(tr("Renewal"), date(account.renewalDate));
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
    addDetail(tr("Renewals so far"), renewalsSoFar(account.id));
    addDetail(tr("Notes"), account.notes);
    QStringList stages;
    for (const StageSpan& span : m_session.readToShow(store.stageSpans(account.id)))
        stages.prepend(tr("%1 since %2").arg(stageText(span.stageId, words), dateNumeric(span.since)));
    addDetail(tr("Stages so far"), stages.join(u'\n'));
    QStringList owners;
    for (const Ownership& span : m_session.readToShow(store.ownership(account.id)))
        owners.prepend(
            tr("%1 since %2")
                .arg(span.memberId.isValid() ? m_session.directory().memberName(span.memberId) : unownedText(),
                     dateNumeric(span.since)));
    addDetail(tr("Owners so far"), owners.join(u'\n'));
}

void AccountSide::addContact()
{
    Contact contact;
    contact.accountId = m_account;
    openContactDialog(m_session, window(), contact);
}

void AccountSide::editContact()
{
    if (const Contact* contact = m_contacts->find(m_contactTable->currentId()))
        openContactDialog(m_session, window(), *contact);
}

void AccountSide::removeContact()
{
    const Contact* contact = m_contacts->find(m_contactTable->currentId());
    if (!contact)
        return;
    // Who refers to the contact keeps its name.
    Edit edit(QStringLiteral("contact.remove"), m_session.act());
    if (const auto kept = keepName(m_session.db(), edit, Entity::Contact, contact->id.value(), contact->name); !kept)
        return m_session.sayError(kept.error());
    auto removed = contact::remove(*contact, m_session.act());
    if (removed)
        edit.append(*removed);
    m_session.run(removed ? Result<Edit>(edit) : std::move(removed),
                  tr("“%1” is removed.").arg(oneLine(contact->name, 40)));
}

void AccountSide::removeFocused()
{
    if (std::ranges::any_of(m_sections, [](AccountSection* section) { return section->removeFocused(); }))
        return;
    if (m_contactTable->hasFocus())
        removeContact();
    else if (m_contractTable->hasFocus())
        actOnContract(ContractAct::Remove);
}

void AccountSide::retranslate()
{
    setAccessibleName(tr("About the account"));
    for (AccountSection* section : std::as_const(m_sections))
        section->retranslate();
    setButtonWords(m_add, tr("Add"), tr("Add a contact"));
    setButtonWords(m_edit, tr("Edit"), tr("Edit the contact"));
    setButtonWords(m_remove, tr("Remove"), tr("Remove the contact"), QStringLiteral("Del"));
    setButtonWords(m_contractStart, tr("Start…"), tr("Start a contract"), QStringLiteral("C"));
    setButtonWords(m_contractChange, tr("Change…"), tr("Change the amount of the contract"), QStringLiteral("U"));
    setButtonWords(m_contractEnd, tr("End…"), tr("End the contract"), QStringLiteral("X"));
    setButtonWords(m_start, tr("Start a handoff"), tr("Start a handoff"));
    setButtonWords(m_change, tr("Edit details"), tr("Edit details"));
    m_contactTable->setAccessibleName(tr("Contacts"));
    m_contractTable->setAccessibleName(tr("Contracts"));
    m_handoffTable->setAccessibleName(tr("Handoffs"));
    m_contactTable->emptyState()->setWords(QStringLiteral("user"), tr("No contacts yet."),
                                           tr("Who decides, who uses it, and what they bought it for."),
                                           tr("Add a contact"));
    m_contractTable->emptyState()->setWords(QStringLiteral("file-text"), tr("No contracts yet."),
                                            tr("MRR is made from contract rows. Start one here, or import them."),
                                            tr("Start a contract"));
    m_handoffTable->emptyState()->setWords(QStringLiteral("handshake"), tr("No handoffs yet."),
                                           tr("A handoff passes the account on, with its checklist and a note."),
                                           tr("Start a handoff"));
    setColumns();
    if (!m_contactTable->table()) {
        m_contactTable->setTable(m_contacts);
        m_contractTable->setTable(m_contracts);
        m_handoffTable->setTable(m_handoffs);
    }
    refresh();
}

} // namespace tasuki
