using System.Net;
using System.Net.Sockets;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>Free ports; never the same twice, because an address is told to the other side before anybody listens on it.</summary>
internal static class Ports
{
    private const int First = 21000;
    private const int Span = 9000;
    private static int _next = Environment.ProcessId * 37 % Span;

    public static Uri FreeAddress()
    {
        while (true)
        {
            var port = First + (Interlocked.Increment(ref _next) % Span);
            if (IsFree(port))
            {
                return new Uri($"http://127.0.0.1:{port}");
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var probe = new TcpListener(IPAddress.Loopback, port);
        try
        {
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
