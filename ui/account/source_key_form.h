// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "session/form.h"

namespace tasuki {

/// What another system calls an account.
class SourceKeyForm final : public Form {
    Q_OBJECT
public:
    SourceKeyForm(Session& session, AccountId account, QWidget* parent = nullptr);
    void accept() override;

private:
    const AccountId m_account;
    QComboBox* m_source = nullptr;
    QLineEdit* m_key = nullptr;
};

} // namespace tasuki
