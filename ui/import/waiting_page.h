// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/waiting_row.h"
#include "session/list_page.h"

class QPushButton;

namespace tasuki {

/// The rows of imports whose account nobody knew (保留). Each comes in once it is told whose it is: an account that is
/// here, which the system calls so from then on, or a new one; or it is given up.
class WaitingPage final : public ListPage<imports::WaitingRow> {
    Q_OBJECT
public:
    explicit WaitingPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("waiting"); }
    QString title() const override { return tr("Waiting rows"); }
    QString icon() const override { return QStringLiteral("clock"); }
    PageSection section() const override { return PageSection::Behind; }
    QString railId() const override { return QStringLiteral("import"); }
    QString caption() const override;
    void build() override;
    void retranslate() override;
    std::vector<Command> commands() override;

private:
    void refresh() override;
    void assign();
    void makeAccounts();
    /// `name`: of the one account, where the file tells none.
    void makeAccountsOf(const std::vector<imports::WaitingRow>& rows, const QString& name);
    void drop();
    void enable();

    QPushButton* m_assign = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_drop = nullptr;
    QPushButton* m_retry = nullptr;
};

} // namespace tasuki
