// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contact/contact.h"
#include "handoff/handoff.h"
#include "models/row_table_model.h"
#include "revenue/subscription.h"

#include <QHash>
#include <QTabWidget>

class QFormLayout;
class QGridLayout;
class QPushButton;

namespace tasuki {

class DataTable;
class AccountSection;
enum class ContractAct;
class Session;
class TextLabel;
struct AccountRow;

/// What stands beside an account's timeline: the sections of the rooms first, then contacts, contract rows, handoffs
/// and details.
class AccountSide final : public QTabWidget {
    Q_OBJECT
public:
    explicit AccountSide(Session& session, QWidget* parent = nullptr);
    void setAccount(AccountId account);
    void refresh();
    void retranslate();
    QList<QWidget*> lists() const;
    void addContact();
    /// The section of a kind, which the window's list of looks has.
    AccountSection* section(Entity entity) const { return m_sections.value(entity); }
    /// Brings its tab to the front.
    void showSection(Entity entity);
    /// Removes the row that has the keyboard focus; does nothing elsewhere.
    void removeFocused();
    /// Opens the dialog of an act on the contract rows, with the tab they stand on. Without a chosen row only Start.
    void actOnContract(ContractAct act);
    /// Whether the contract row that is chosen, or none, lets the act begin.
    bool canActOnContract(ContractAct act) const;

Q_SIGNALS:
    void detailsWanted();
    void handOffWanted();
    void contractMenuWanted(const QPoint& globalPos);
    void sectionMenuWanted(const QStringList& commands, const QPoint& globalPos);

private:
    QWidget* sheet();
    QWidget* listTab(DataTable* table, const std::vector<QPushButton*>& buttons);
    QPushButton* button(const QString& name);
    void buildSections();
    void buildContacts();
    void buildContracts();
    void buildHandoffs();
    void buildDetails();
    void setColumns();
    void showDetails(const AccountRow& row);
    QString renewalsSoFar(AccountId account);
    void addDetail(const QString& label, const QString& value);
    void editContact();
    void removeContact();
    void titles();
    const Subscription* contract() const;
    QString ownCurrency() const;
    void reflectContract();

    Session& m_session;
    AccountId m_account;
    QHash<Entity, AccountSection*> m_sections;
    QHash<Entity, QWidget*> m_tabs; ///< on which a section stands
    DataTable* m_contactTable;
    RowTableModel<Contact>* m_contacts;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    DataTable* m_contractTable;
    RowTableModel<Subscription>* m_contracts;
    QPushButton* m_contractStart;
    QPushButton* m_contractChange;
    QPushButton* m_contractEnd;
    DataTable* m_handoffTable;
    RowTableModel<Handoff>* m_handoffs;
    QPushButton* m_start;
    QGridLayout* m_details;
    QPushButton* m_change;
};

} // namespace tasuki
