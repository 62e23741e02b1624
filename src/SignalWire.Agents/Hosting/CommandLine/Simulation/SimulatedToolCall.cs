using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Tools;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>A simulated tool call without a server. A tool that needs the HTTP request gets a simulated one.</summary>
/// <param name="endpoint">The agent.</param>
/// <param name="tool">The tool.</param>
/// <param name="document">The input of the document from which the platform would get the tool's URL.</param>
internal sealed class SimulatedToolCall(AgentEndpoint endpoint, ToolDefinition tool, DocumentRequest document)
{
    /// <summary>Runs the tool.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="body">The request's body.</param>
    /// <param name="start">Starts the tool.</param>
    public async Task<ToolAnswer> RunAsync(IServiceProvider services, byte[] body, Func<HttpToolInvocation, ValueTask> start)
    {
        var scope = services.CreateAsyncScope();
        using var content = new MemoryStream(body, writable: false);

        // No time limit: a developer who debugs a tool takes longer than a phone call would wait.
        var call = HttpToolInvocation.Rent(Request(scope.ServiceProvider, content), endpoint, Timeout.InfiniteTimeSpan);
        await start(call).ConfigureAwait(false);
        var answer = ToolAnswerWriter.ToAnswer(call);
        try
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            ToolLog.NotDisposed(endpoint.Logger, call.ToolName, call.CallId, exception);
        }

        call.Return();
        return answer;
    }

    private DefaultHttpContext Request(IServiceProvider services, MemoryStream body)
    {
        var url = new Uri(document.ToolUrl(tool));
        var context = new DefaultHttpContext { RequestServices = services };
        var request = context.Request;
        request.Method = HttpMethods.Post;
        request.Scheme = url.Scheme;
        request.Host = HostString.FromUriComponent(url);
        request.Path = PathString.FromUriComponent(url);
        request.QueryString = QueryString.FromUriComponent(url);
        request.ContentType = MediaTypeNames.Application.Json;
        request.ContentLength = body.Length;
        request.Headers.Accept = "*/*";
        request.Headers.Authorization = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(url.UserInfo)))}";
        request.Body = body;
        return context;
    }
}
