// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/painting.h"

#include <QWidget>

class QPushButton;

namespace tasuki {

/// What a button shows, what a screen reader and its tooltip say of it, and the key that does the same (empty: none).
void setButtonWords(QPushButton* button, const QString& text, const QString& spoken, const QString& key = {});

/// A state as a dot and a word, 22 px high.
class Pill final : public QWidget {
    Q_OBJECT
public:
    explicit Pill(const PillData& pill = {}, QWidget* parent = nullptr);
    void setPill(const PillData& pill);
    const PillData& pill() const { return m_pill; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PillData m_pill;
};

/// Bar, number and how it moved.
class HealthBar final : public QWidget {
    Q_OBJECT
public:
    explicit HealthBar(QWidget* parent = nullptr);
    void setHealth(const HealthData& health);
    QSize sizeHint() const override { return {140, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HealthData m_health;
};

/// A line of values without axes. `seriesIndex` 0–5 picks its colour; −1 is the text's.
class Sparkline final : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);
    void setData(const SparkData& spark);
    void setSeries(int seriesIndex, bool filled);
    QSize sizeHint() const override { return {120, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SparkData m_data;
    int m_series = -1;
    bool m_filled = false;
};

/// One line of text that is data: plain, and with "…" and the whole text as its tool tip where it does not fit.
class ElidedLabel final : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setText(const QString& text);
    const QString& text() const { return m_text; }
    /// Which of the token colours; the text's by default.
    void setTone(QColor Tokens::*ink);
    bool isElided() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_text;
    QColor Tokens::*m_ink = &Tokens::text;
};

} // namespace tasuki
