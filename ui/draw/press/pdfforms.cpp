// SPDX-License-Identifier: MIT
#include "ui/draw/press/pdfforms.h"

#include "ui/draw/press/pdffile.h"
#include "ui/draw/press/vectortext.h"

namespace bellpush {

PdfForms::PdfForms(PdfFile &file, int resources) : m_file(file), m_resources(resources) { }

std::optional<int> PdfForms::numberOf(const PlacedGroup &group) const
{
    const qsizetype number = m_groups.indexOf(group.group);
    return number < 0 ? std::nullopt : std::optional(static_cast<int>(number));
}

int PdfForms::write(const PlacedGroup &group, const QByteArray &content)
{
    const QRectF &area = group.group->area;
    QByteArray box = "/BBox[";
    appendNumbers(box, {area.left(), -area.bottom(), area.right(), -area.top()});
    box.back() = ']';
    const int object = m_file.reserve();
    m_file.writeStream(object,
                       "/Type/XObject/Subtype/Form" + box + "/Resources " + reference(m_resources),
                       content);
    m_groups.append(group.group);
    m_objects.append(object);
    return static_cast<int>(m_objects.size()) - 1;
}

QByteArray PdfForms::entries() const
{
    QByteArray entries;
    for (qsizetype i = 0; i < m_objects.size(); ++i)
        entries += "/X" + QByteArray::number(i) + ' ' + reference(m_objects.at(i));
    return entries;
}

} // namespace bellpush
