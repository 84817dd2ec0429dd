using System.Globalization;
using System.Text;
using ContactCenter.Core.Ivr.Drawings.Layout;

namespace ContactCenter.Core.Ivr.Drawings;

/// <summary>A line of the layout as a path: straight down through a layer, in a curve between two.</summary>
internal static class LinePath
{
    private const double HeadLength = 8;
    private const double HeadWidth = 8;

    public static string Of(LayoutLine line)
    {
        var path = new StringBuilder();
        var (x, y) = (line.From.X, Edge(line.From, isLower: line.LeadsDown));
        path.Append(CultureInfo.InvariantCulture, $"M{Number(x)} {Number(y)}");
        foreach (var stop in line.Stops.Skip(1))
        {
            var arrives = Edge(stop, isLower: !line.LeadsDown);
            var middle = (y + arrives) / 2;
            path.Append(CultureInfo.InvariantCulture, $" C{Number(x)} {Number(middle)} {Number(stop.X)} {Number(middle)} {Number(stop.X)} {Number(arrives)}");
            (x, y) = (stop.X, Edge(stop, isLower: line.LeadsDown));
            if (!ReferenceEquals(stop, line.To))
            {
                path.Append(CultureInfo.InvariantCulture, $" V{Number(y)}");
            }
        }

        return path.ToString();
    }

    public static string Arrowhead(LayoutLine line)
    {
        var (x, y) = (line.To.X, Edge(line.To, isLower: !line.LeadsDown));
        var back = line.LeadsDown ? y - HeadLength : y + HeadLength;
        return $"M{Number(x)} {Number(y)} L{Number(x - (HeadWidth / 2))} {Number(back)} H{Number(x + (HeadWidth / 2))} Z";
    }

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    // a box stands in the middle of its layer; a line passes all of it
    private static double Edge(LayoutItem item, bool isLower)
    {
        var (top, height) = item.IsLine ? (item.Top, item.Height) : (item.Top + ((item.Height - item.Size.Height) / 2), item.Size.Height);
        return isLower ? top + height : top;
    }
}
