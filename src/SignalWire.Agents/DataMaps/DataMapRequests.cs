using System.Text.Json;
using Microsoft.Extensions.Http;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.DataMaps;

/// <summary>Calls the web services of a data map. An error is logged and counts as no answer.</summary>
internal sealed class DataMapRequests(ToolInvocation call, DataMapScope scope)
{
    /// <summary>The name of the HTTP client, if the program has a client factory.</summary>
    public const string ClientName = "SignalWire.Agents.DataMaps";

    private const int LargestResponse = 10 * 1024 * 1024;

    private const int MostRedirects = 5;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The client of programs that do not register a factory. The connection lifetime is limited so that DNS changes take effect.
    /// </summary>
    private static readonly HttpClient s_shared = new(
        new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2), AllowAutoRedirect = false })
    {
        MaxResponseContentBufferSize = LargestResponse,
    };

    /// <summary>
    /// Makes a client of the program's factory leave redirects to this class, unless the program uses its own type of handler.
    /// </summary>
    public static void Configure(HttpClientFactoryOptions options) => options.HttpMessageHandlerBuilderActions.Add(builder =>
    {
        switch (builder.PrimaryHandler)
        {
            case SocketsHttpHandler sockets:
                sockets.AllowAutoRedirect = false;
                break;
            case HttpClientHandler handler:
                handler.AllowAutoRedirect = false;
                break;
        }
    });

    /// <summary>Calls a web service.</summary>
    /// <param name="webhook">The webhook's object in the map.</param>
    /// <param name="number">The number of the webhook, from 1.</param>
    /// <param name="errorKeys">The keys that indicate an error.</param>
    /// <returns>The answer; <see langword="null"/> if the webhook failed or was not called.</returns>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public async ValueTask<JsonElement?> SendAsync(JsonElement webhook, int number, IEnumerable<string> errorKeys)
    {
        if (FindMissing(webhook) is { } missing)
        {
            DataMapLog.ArgumentMissing(call.Logger, number, call.ToolName, missing);
            return null;
        }

        try
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(call.CancellationToken);
            timeout.CancelAfter(s_patience);
            using var response = await SendAsync(webhook, timeout.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                DataMapLog.WebhookRefused(call.Logger, number, call.ToolName, $"status {(int)response.StatusCode}");
                return null;
            }

            var answer = Read(await response.Content.ReadAsByteArrayAsync(timeout.Token).ConfigureAwait(false));
            string? error = answer.ValueKind == JsonValueKind.Object
                ? errorKeys.FirstOrDefault(key => answer.TryGetProperty(key, out _))
                : null;
            if (error is not null)
            {
                DataMapLog.WebhookRefused(call.Logger, number, call.ToolName, $"its answer has the key '{error}'");
                return null;
            }

            return answer;
        }
        catch (Exception exception) when (!call.CancellationToken.IsCancellationRequested)
        {
            DataMapLog.WebhookFailed(call.Logger, number, call.ToolName, exception);
            return null;
        }
    }

    /// <summary>
    /// Sends a request and follows redirects to the same service only. The credentials and arguments are not for another service.
    /// </summary>
    private async Task<HttpResponseMessage> SendAsync(JsonElement webhook, CancellationToken cancellationToken)
    {
        var client = Client();
        Redirect? redirect = null;
        for (int i = 0; ; i++)
        {
            using var request = DataMapRequest.Make(webhook, scope);
            redirect?.Apply(request);
            var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            redirect = i == MostRedirects ? null : Redirect.Find(request, response);
            if (redirect is null)
            {
                return response;
            }

            response.Dispose();
        }
    }

    private string? FindMissing(JsonElement webhook) => !webhook.TryGetProperty("require_args", out var required)
        ? null
        : required.EnumerateArray().Select(name => name.GetString()!).FirstOrDefault(name =>
            !scope.Arguments.TryGetProperty(name, out var given) || DataMapScope.Text(given).Length == 0);

    private HttpClient Client() =>
        call.Services.GetService(typeof(IHttpClientFactory)) is IHttpClientFactory factory ? factory.CreateClient(ClientName) : s_shared;

    /// <summary>Reads an answer. An answer that is not JSON is read as one text.</summary>
    private static JsonElement Read(byte[] body)
    {
        try
        {
            return JsonElement.Parse(WellFormedJson.Of(body));
        }
        catch (JsonException)
        {
            return JsonElement.Parse($"\"{JsonEncodedText.Encode(System.Text.Encoding.UTF8.GetString(body))}\"");
        }
    }
}
