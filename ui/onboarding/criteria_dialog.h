// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding.h"

#include <QDialog>

class QPlainTextEdit;

namespace tasuki {

class Session;
class TextLabel;

/// The success criteria from now on, one a line. What is saved is the next version: records keep theirs.
class CriteriaDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CriteriaDialog(Session& session, QWidget* parent = nullptr);
    void accept() override;

private:
    Session& m_session;
    std::vector<SuccessCriteria> m_versions;
    bool m_isRead = false; ///< else nothing is stored
    QPlainTextEdit* m_text;
    TextLabel* m_problem;
};

void openCriteriaDialog(Session& session, QWidget* parent);

} // namespace tasuki
