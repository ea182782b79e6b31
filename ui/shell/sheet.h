// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/focus_watch.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QKeySequence;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tasuki {

class SheetPlace;
class TextLabel;

/// A form at the right edge of its window, below the top bar; the page stays visible beside it. It is no window of the
/// desktop: it has the keyboard from the moment it is opened until it is closed, so no key is lost on the way, and what
/// is typed while it opens or closes arrives in order.
///
/// Ctrl+Enter in any field, and Enter in a line, call accept(). Esc, a click beside it, and going to another page leave
/// it: what was typed stays as a draft. The focus goes back to where it was.
class Sheet : public QWidget {
    Q_OBJECT
public:
    /// Stored; given up with its button; or left, which keeps what was typed.
    enum class End { Stored, Cancelled, Left };

    /// Stands in the window of `opener`, and goes with it. A sheet that was opened from another one lies over it; else
    /// the one that is open is left.
    Sheet(const QString& title, QWidget* opener);
    ~Sheet() override;

    void open();
    /// Checks and stores; a form that cannot be stored stays open. Without anything to check it is closed.
    virtual void accept() { close(End::Stored); }
    void reject() { close(End::Cancelled); }
    void leave() { close(End::Left); }
    /// A closed sheet is deleted.
    void close(End how);
    bool isClosed() const { return m_closed; }
    /// Where it begins, or where the keyboard was in it.
    void focusFirst();

    /// As wide as the window has room for.
    void setWantedWidth(int width) { m_wantedWidth = width; }
    int wantedWidth() const { return m_wantedWidth; }
    /// What Ctrl+Shift+Enter does after it was stored: mostly, the same for the next row of a list.
    void setNext(const QString& words, std::function<void()> next);

Q_SIGNALS:
    /// Before `finished`, where it was stored.
    void accepted();
    void finished(tasuki::Sheet::End how);

protected:
    /// What scrolls between title and foot.
    QVBoxLayout* column() const { return m_column; }
    /// A line for what is wrong, the button that saves, Cancel.
    QPushButton* addFoot(const QString& okText, const QString& okName, const QString& problemName);
    /// For a sheet whose acts are done one by one: the button that closes it.
    QPushButton* addCloseButton(const QString& text, const QString& problemName = {});
    /// At the left of the foot's buttons.
    void addFootButton(QPushButton* button);
    /// One thing that is wrong, the field that it is about, and another one that may be mended instead.
    struct Wrong {
        QString text;
        QWidget* field = nullptr;
        QWidget* orElse = nullptr;
    };
    /// Says what is wrong: below `field`, which gets the focus, or at the foot where it is about none. Nothing: nothing
    /// is.
    void sayProblem(const QString& problem, QWidget* field = nullptr);
    /// Says everything that is wrong at once; the field that stands first gets the focus. Of one field the first is
    /// said.
    void sayProblems(std::vector<Wrong> wrong);
    /// This field was changed: what is said of it is over. The only thing that is said is, whatever was changed.
    void forgetProblem(const QWidget* field);

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    friend class SheetPlace;
    void buildHead(const QString& title);
    void makeFoot();
    void placeProblem(TextLabel& problem, const QWidget* field);
    void forgetProblems();
    void showFocus(QWidget* now);
    void showCursor();
    void acceptKey(bool goOn);
    bool hasShortcut(const QKeySequence& keys) const;

    QPointer<SheetPlace> m_place;
    QPointer<QWidget> m_opener;
    QPointer<QWidget> m_before; ///< had the keyboard
    TextLabel* m_title;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QWidget* m_foot = nullptr;
    TextLabel* m_problem = nullptr;
    TextLabel* m_hint = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QPushButton* m_ok = nullptr;
    struct Said {
        QPointer<TextLabel> words;
        QPointer<QWidget> field;
        QPointer<QWidget> orElse;
    };
    void forget(const Said& said);
    std::vector<Said> m_said;
    std::function<void()> m_next;
    QString m_nextWords;
    int m_wantedWidth;
    bool m_goOn = false;
    bool m_closed = false;
    FocusWatch m_focus;
};

/// Where the sheets of a window stand: over all of `over`. Dims what is beside them, but for the row that they are
/// about.
class SheetPlace final : public QWidget {
    Q_OBJECT
public:
    explicit SheetPlace(QWidget* over);
    /// That of the window of `within`; where it has none, one over the whole window is made.
    static SheetPlace& of(QWidget* within);

    /// The one that has the keyboard; null where none is open.
    Sheet* top() const { return m_open.empty() ? nullptr : m_open.back(); }
    /// Whatever is open is left; drafts stay.
    void leaveAll();
    /// In the coordinates of `over`: what is not dimmed.
    void setSpared(std::function<QRect()> spared) { m_spared = std::move(spared); }
    /// The keys of the window that work while a sheet has the keyboard; without it none does.
    void setPassing(std::function<bool(const QKeySequence&)> passes) { m_passes = std::move(passes); }

Q_SIGNALS:
    /// What had the keyboard before a sheet was opened is gone.
    void focusFell();
    /// The width at the right edge that sheets take; 0 where none is open, or all is taken: then `foot` is the height
    /// of its buttons.
    void taken(int width, int foot);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend class Sheet;
    void show(Sheet& sheet);
    /// Gives the keyboard back.
    void remove(Sheet& sheet);
    /// Also where it goes with its window or its page: there may be nothing to go back to.
    void drop(Sheet& sheet);
    void place();
    bool isKeyOfTop(const QObject* watched) const;

    std::vector<Sheet*> m_open;
    std::function<QRect()> m_spared;
    std::function<bool(const QKeySequence&)> m_passes;
};

/// A screen reader calls a sheet a dialog, by its title.
void installSheetAccessibility();

} // namespace tasuki
