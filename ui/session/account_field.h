// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QHash>
#include <QLineEdit>

namespace tasuki {

class Session;

/// An account, chosen by its name, code or reading: the line offers every account that what is typed is a part of.
class AccountField final : public QLineEdit {
    Q_OBJECT
public:
    /// Begins with `chosen`. `except` is not offered: an account is not its own parent.
    AccountField(Session& session, AccountId chosen, AccountId except, QWidget* parent);

    /// The account whose line stands there; not valid else.
    AccountId account() const { return m_accounts.value(text().trimmed()); }
    /// The same where no line was chosen: what was typed counts where only one account fits.
    AccountId typedAccount() const;

private:
    QHash<QString, AccountId> m_accounts; ///< by the line that is shown
};

} // namespace tasuki
