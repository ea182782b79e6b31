// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace tasuki {

class TextLabel;

/// What there is before a workspace: try the sample, make one, bring a CSV, open one; and those opened before.
class WelcomePage final : public Page {
    Q_OBJECT
public:
    struct Actions {
        std::function<void()> sample;
        std::function<void()> create;
        std::function<void()> import;
        std::function<void()> open;
        std::function<void(const QString& path)> openRecent;
        std::function<QStringList()> recent;
    };
    explicit WelcomePage(Actions actions, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("welcome"); }
    QString title() const override { return tr("Welcome"); }
    QString icon() const override { return QStringLiteral("sun"); }
    PageSection section() const override { return PageSection::Mine; }
    QString newCommand() const override { return QStringLiteral("file.new"); }
    void build() override;
    void retranslate() override;
    void activate(const QString& place) override;

private:
    Actions m_actions;
    TextLabel* m_title = nullptr;
    TextLabel* m_words = nullptr;
    TextLabel* m_recentTitle = nullptr;
    QPushButton* m_sample = nullptr;
    QPushButton* m_create = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_open = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace tasuki
