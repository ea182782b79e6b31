// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace tasuki {

/// One choice of a filter bar.
struct Chip {
    QString id;
    QString text;
    int count = -1; ///< shown behind the text; none where negative

    bool operator==(const Chip&) const = default;
};

/// A row of chips of which one is on (`Single`) or any number (`Multiple`, where none means all). One stop for Tab;
/// ← → walk, Space chooses. What does not fit the width goes into a menu at the end, but never the chip that is on.
class FilterChips final : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Single, Multiple };
    explicit FilterChips(Mode mode, QWidget* parent = nullptr);

    /// Keeps what is on, as far as it is still there; in `Single` mode the first is on where nothing is.
    void setChips(const std::vector<Chip>& chips);
    QStringList selected() const { return m_selected; }
    QString current() const { return m_selected.value(0); }
    void setSelected(const QStringList& ids);
    /// The button of a chip, for tests and tool tips; null where there is none.
    QPushButton* button(const QString& id) const;
    QSize sizeHint() const override;
    /// The one that is on is whole, beside the menu of the others.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a person, never by setSelected().
    void selectionChanged(const QStringList& ids);
    /// After a click, also one that changed nothing: the keyboard belongs to what is filtered. Not by a key, with which
    /// one walks on through the chips.
    void clicked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(const QString& id);
    void reflect();
    void layOut();
    void step(int by);
    void openMenu();

    Mode m_mode;
    std::vector<Chip> m_chips;
    std::vector<QPushButton*> m_buttons;
    QPushButton* m_more;
    QStringList m_selected;
    std::vector<size_t> m_shown; ///< which of them have room, in their order
    bool m_byMouse = false;
};

} // namespace tasuki
