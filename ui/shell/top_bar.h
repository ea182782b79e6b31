// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/painting.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace tasuki {

class ElidedLabel;
class Pill;
class TextLabel;

/// Title and count of the page, the way into search, New.
class TopBar final : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    void setTitle(const QString& title, const QString& caption, const std::vector<PillData>& pills = {});
    QString title() const;
    QString caption() const;
    /// `omniKey` and `newKey` are shown in the field and in the tool tip.
    void setKeys(const QString& omniKey, const QString& newKey);
    QPushButton* newButton() { return m_new; }
    QPushButton* omnibox() { return m_omnibox; }

Q_SIGNALS:
    void searchWanted();
    void newWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void fitOmnibox();
    void fitPills();

    TextLabel* m_title;
    ElidedLabel* m_caption;
    QHBoxLayout* m_pills;
    std::vector<Pill*> m_shownPills;
    QPushButton* m_omnibox;
    QPushButton* m_new;
    QString m_omniKey;
    QString m_newKey;
};

} // namespace tasuki
