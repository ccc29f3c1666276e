// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/accessible.h"

#include <QWidget>

namespace codeseal::ui {

/// One line of a parcel label.
struct ParcelLine {
  QString text;
  QString wrong;  ///< The part of the text that is wrong; the line is then dark red, this part dotted.
  bool strong = false;
};

/// What stands on the parcel. The lines are as they are sent; the name and the country are strong.
struct ParcelText {
  QString from;
  QList<ParcelLine> lines;
  QString method;
};

/// Longest line a courier's label usually takes, in characters. To be confirmed with the courier.
inline constexpr int kParcelLineLimit = 35;

/// The parcel as it will leave: white paper, always left to right. A line longer than the limit ends in
/// an ellipsis, as it would on the parcel.
class LabelPreview : public QWidget, public SpeaksValue {
  Q_OBJECT

 public:
  explicit LabelPreview(QWidget* parent = nullptr);

  void setParcel(const ParcelText& parcel);
  [[nodiscard]] QString spokenValue() const override;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintLine(QPainter& painter, const QRect& place, const ParcelLine& line) const;

  ParcelText m_parcel;
};

}  // namespace codeseal::ui
