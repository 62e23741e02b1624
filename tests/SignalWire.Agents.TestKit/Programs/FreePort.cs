using System.Net;
using System.Net.Sockets;

namespace SignalWire.Agents.TestKit;

/// <summary>Ports of this machine for programs that must be told theirs.</summary>
public static class FreePort
{
    /// <summary>Finds a port that is free for now.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
