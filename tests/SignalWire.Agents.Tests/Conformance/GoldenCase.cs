using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SignalWire.Agents.Tests.Hosting;

namespace SignalWire.Agents.Tests.Conformance;

/// <summary>A recorded case: an HTTP exchange with the vendor's reference, or a document of it.</summary>
internal sealed class GoldenCase(string name)
{
    /// <summary>The host that the recorded client called.</summary>
    public const string Host = "localhost:3000";

    public JsonElement Swml => Read("swml.json");

    private JsonElement Request => Read("request.json");

    private JsonElement Response => Read("response.json");

    public string Path => Request.GetProperty("path").GetString()!;

    public int Status => Response.GetProperty("status").GetInt32();

    public JsonElement Body => Response.GetProperty("body");

    /// <summary>The recorded headers that an answer lacks or has otherwise; an answer may have more.</summary>
    public IEnumerable<string> MissingHeaders(Answer answer) =>
        from header in Response.GetProperty("headers").EnumerateObject()
        where answer.Header(header.Name) != header.Value.GetString()
        select $"{header.Name}: {header.Value}";

    /// <summary>Sends the recorded request, with another query if one is given.</summary>
    public Task<Answer> ReplayAsync(TestServer server, string query = "") => server.SendAsync(
        new HttpMethod(Request.GetProperty("method").GetString()!),
        Path + query,
        request =>
        {
            request.Headers.Host = Host;
            request.Headers.Authorization = Authorization(Request.GetProperty("authorization").GetString()!);
            if (Request.TryGetProperty("body", out var body))
            {
                request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.GetRawText()));
            }

            foreach (var header in Request.GetProperty("headers").EnumerateObject())
            {
                var headers = header.NameEquals("content-type") ? request.Content!.Headers : (HttpHeaders)request.Headers;
                headers.TryAddWithoutValidation(header.Name, header.Value.GetString());
            }
        });

    /// <summary>The recorded credentials are to be read, not sent.</summary>
    private static AuthenticationHeaderValue Authorization(string recorded)
    {
        string[] credentials = recorded["Basic ".Length..].Split(':', 2);
        return TestServer.BasicAuth(credentials[0], credentials[1]);
    }

    private JsonElement Read(string file) =>
        JsonElement.Parse(File.ReadAllBytes(SharedMaterial.Combine("golden", name, file)));
}
