// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace tasuki {

class AccountField;
class Session;

/// One account or several: a line that offers accounts, and above it a button for each that was chosen. Enter takes
/// what the line says, Backspace in the empty line gives the last one back, and a click on a button takes it off.
class AccountsField final : public QWidget {
    Q_OBJECT
    /// What a draft keeps: ids, separated by commas, and behind a bar what stands in the line.
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY changed)
public:
    AccountsField(Session& session, const QString& label, QWidget* parent);

    /// Those that were taken, and that of the line, in this order.
    std::vector<AccountId> accounts() const;
    void add(AccountId account);
    /// The line names no account.
    bool isUnclear() const;
    AccountField* line() { return m_line; }
    QString draft() const;
    void setDraft(const QString& draft);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeLine();
    void remove(AccountId account);
    void show();

    Session& m_session;
    AccountField* m_line;
    QGridLayout* m_chosen;
    std::vector<AccountId> m_accounts;
    std::vector<QPushButton*> m_buttons;
};

} // namespace tasuki
