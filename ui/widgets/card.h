// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plain_text.h"
#include "widgets/small_widgets.h"

#include <QFrame>
#include <QScrollArea>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;
class QPushButton;

namespace tasuki {

class Beside;
class Glyph;

/// A label in one of the program's types and inks; follows the theme.
class TextLabel : public PlainLabel {
    Q_OBJECT
public:
    enum class Kind { Body, Secondary, Caption, Section, Title, Figure };
    explicit TextLabel(Kind kind, const QString& text = {}, QWidget* parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyInk();

    Kind m_kind;
    std::optional<Tone> m_tone;
    bool m_applying = false;
};

/// A white sheet with a thin line. Title, caption and actions (at the right of the title, or below it where there is no
/// room) are optional.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setCaption(const QString& caption);
    void addAction(QWidget* action);
    /// At the right of the title, before the actions.
    void addHeadControl(QWidget* control);
    QVBoxLayout* body() { return m_body; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QHBoxLayout* controls();
    void fitCaption();

    TextLabel* m_title;
    TextLabel* m_caption;
    Beside* m_head;
    QHBoxLayout* m_controls; ///< none without controls
    QVBoxLayout* m_body;
};

/// The strip above a page's content: filters at the left, at most three buttons at the right. What has no room beside
/// the others stands in another line.
class PageBar final : public QFrame {
    Q_OBJECT
public:
    explicit PageBar(QWidget* parent = nullptr);
    /// `stretch` for what takes the room that is left (the filters).
    void add(QWidget* widget, int stretch = 0);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QWidget* widget;
        int stretch;
    };
    void arrange();

    QVBoxLayout* m_lines;
    std::vector<Part> m_parts;
    std::vector<size_t> m_breaks; ///< the first of each line but the first
};

/// What a place says that has nothing to show: a sentence, why, one button. Words wrap; in a low place the picture
/// goes, and what still finds no room can be scrolled to, so nothing is ever cut.
class EmptyState final : public QScrollArea {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// No button where `button` is empty.
    void setWords(const QString& icon, const QString& sentence, const QString& why, const QString& button = {});
    QString sentence() const;
    QPushButton* button() { return m_button; }

Q_SIGNALS:
    void triggered();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QString m_iconName;
    Glyph* m_icon;
    TextLabel* m_sentence;
    TextLabel* m_why;
    QPushButton* m_button;
};

/// A figure with its change, a line about it and how it came about.
class KpiCard final : public QFrame {
    Q_OBJECT
public:
    explicit KpiCard(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// `change` may have no text. The tone says good or bad; up is not always good.
    void setFigure(const QString& figure, const PillData& change = {});
    void setCaption(const QString& caption);
    /// Beside the trend, or the caption where there is none: whether the figure is leading or lagging, see
    /// lead_words.h; nothing: neither is said.
    void setLead(std::optional<bool> leading);
    void setTrend(const std::vector<std::optional<double>>& values, int seriesIndex);
    QString figure() const;
    /// Its title and its figure are whole.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Clicked, or Enter or Space while it has the focus.
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateName();
    void fitWords();
    void placeLead();

    QString m_fullTitle; ///< as much of it is shown as there is room for
    QString m_fullCaption;
    TextLabel* m_title;
    TextLabel* m_lead;
    Pill* m_change;
    TextLabel* m_figure;
    TextLabel* m_caption;
    Sparkline* m_trend;
    QHBoxLayout* m_words = nullptr;  ///< the caption
    QHBoxLayout* m_course = nullptr; ///< the trend
    bool m_ring = false;
};

} // namespace tasuki
