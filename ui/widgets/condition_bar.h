// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace tasuki {

class ConditionChip;
class KeyButton;
class TextLabel;

/// The conditions that a list is filtered by, a chip each: what it asks for, and × to take it away. As many lines as
/// they need. One stop for Tab; ← → walk, Enter or a click changes a condition, Delete, Backspace or a click on × takes
/// it away. Hidden while there is none.
class ConditionBar final : public QWidget {
    Q_OBJECT
public:
    struct Item {
        QString field;
        QString value;

        bool operator==(const Item&) const = default;
    };

    explicit ConditionBar(const QString& name, QWidget* parent = nullptr);
    void setItems(const std::vector<Item>& items);
    void setAddWords(const QString& text, const QString& key);
    /// Offers to keep the conditions: `caption` says why. Without a text nothing is offered.
    void setSaveWords(const QString& caption, const QString& text);
    /// How many lines its parts take in that width.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void changeWanted(int item);
    void removeWanted(int item);
    void addWanted();
    void saveWanted();
    /// Nothing here has the keyboard any more.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Places the parts where `really`; answers how high they are.
    int arrange(int width, bool really) const;
    void fitHeight();

    std::vector<ConditionChip*> m_chips;
    std::vector<Item> m_items;
    KeyButton* m_add;
    TextLabel* m_caption;
    QPushButton* m_save;
};

} // namespace tasuki
