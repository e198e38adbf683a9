import Foundation

/// The pictures that front ends show for the kernel: the files of `kernelspec/`, kept here so that
/// the executable needs no file beside it.
package enum KernelLogos {
  /// The names of the files and what they hold.
  package static var files: [(name: String, data: Data)] {
    [
      ("logo-svg.svg", Data(svg.utf8)),
      ("logo-32x32.png", Data(base64Encoded: png32) ?? Data()),
      ("logo-64x64.png", Data(base64Encoded: png64) ?? Data()),
    ]
  }

  private static let svg = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
      <title>Solum: a soil profile</title>
      <defs>
        <clipPath id="pit"><path d="M10 20H54V54a6 6 0 0 1-6 6H16a6 6 0 0 1-6-6Z"/></clipPath>
      </defs>
      <g clip-path="url(#pit)">
        <path fill="#d9b382" d="M10 20H54V60H10Z"/>
        <path fill="#c4713a" d="M10 20H54V47.5C48 45.5 43 49.5 36 48.5S20 45.5 10 49Z"/>
        <path fill="#8f4a24" d="M10 20H54V38.5C46 41 42 36.5 34 37.5S18 40.5 10 37.5Z"/>
        <path fill="#4a2a1a" d="M10 20H54V28.5C47 26.5 42 30.5 33 29.5S19 27 10 29.5Z"/>
        <g fill="#f3dfbf">
          <ellipse cx="19" cy="54.5" rx="3.4" ry="2"/>
          <ellipse cx="33" cy="55" rx="2.4" ry="1.6"/>
          <ellipse cx="45" cy="53.5" rx="3.6" ry="2.2"/>
        </g>
        <path fill="none" stroke="#f3dfbf" stroke-width="1.6" stroke-linecap="round"
          d="M32 20V36M32 25l-7 5M32 27l6.5 6"/>
      </g>
      <path fill="#5f9e3a"
        d="M8 18.5a2.5 2.5 0 0 1 2.5-2.5h43a2.5 2.5 0 0 1 0 5h-43A2.5 2.5 0 0 1 8 18.5Z"/>
      <path fill="#7cbf4b" d="M32 16C31 8 25 4 16 4C17 12 23 16 32 16Z"/>
      <path fill="#5f9e3a" d="M32 16C32.5 10 37 6 46 6.5C45 13 40 16.5 32 16Z"/>
    </svg>

    """

  private static let png32 = """
    iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAD0UlEQVR4nMxWXWgUVxT+7p2fnZ2d3TS2TSBd01hFakq1\
    rRRU2m0bSmnjS6W0KbTBtgo+2Je+FEp96EPwVUrfioXWCqIrivgvStCXBH+JgqIGNkaNySag2WTdn5md65mNiW524syY\
    QPzCyd0599xzvnvuuZfDMc/gmGfIXga/d7YO0PAKA47TeAzCPtnRcuw65gjMy4AI7GVgXz3RCIuW/dHx8eGttFpMatt3\
    LI8wK/Ij/WwhWUCS3vFT1zde/j2PgNni72kaJ2sdWzrX/jmpWb99zVpuGSki+hfJOpKPSD0AH/DMgIMtna3byXRDhVLA\
    pkDvpVJpSEzuJo32ZEpkbBsrd27s6vXyLcEHzvx782Cib6lJrhNEhD+mzgQTteP3CwkwtuLp4FQnX/6/sfuiH9++MjCJ\
    38580SxZ/Gda9SlFWkwFMHwndb9EREL0fZcxnCqaxa27Nl0Y8euzisD6f1bvFgxf0wYDkfMCZYZ4Ivnfhq62p/WyC6XE\
    XAefcMsoPj6crq8mYLO2bPeD0/CBRUuaymOqt8/bWAgYHyxoqybmgtbmBgEfaPn8E+hhDYf2H/VjjiNXB6rizeopXpNY\
    BVULYTbwfIrd0LioET9sasfQvTTija9hNnAlUK9LiIUYoiqHJjNElInnwrIF4itWIr6sGclt27Bs1WrElyzGd9+vw+Hk\
    gbKNSqYRmUNXGHQaDfIhSwxZs0RH4JPA8jr3tMqcIcQFzu/ZiXgYaDBkiMFb0DIZbN7cjrP7kpgJk5uYjsA1cKvnUpWu\
    /0oP+i/3oOmddxEUz1UDbhjsvQE9VoOgcCWgUbrydGZeGKKgITr0aFiBTfWRGxtFULgSePuNl2GVbGTzJkzLRpGE0+Mo\
    UTHJEofCOVQqLlV2ngtqDxprp9aaRDxXdMREvmCjYFoIh2TomuKfQHmCAtVEgt9xhbLnSCyi+rKf957wxW5KmaJCiUbL\
    I1dD1Iow2KYJQWLT2ZbyWdj5vPtaqhPJMCDrUXAtjFIh559A9M23oLxUC0k34AfWWAa2ZU4Epj9J08DDuotl0h8BrWEh\
    gkCOxiq+OZcgh3RYhYd0PZ99nT0fomjd61DCBszcGMbS/VXzihaBSUcx5VDVULf0/anv9I1zsIr5gAQERimTNc5OjFfj\
    1MvQnddrkB25W7GjWH0TzS/E+PBtZIb6yjon2PjInYkMELGp4I5P3wQYnA7jWyfY4LVuchamdOao2a1MpxM0NzpckYGy\
    fjA1k09/BFRu/1IsMaoq9hkFrTdz45gJ04NXQWCI/p1QJfGr2/ScN59BMe8P0SMAAAD//xRGJ9kAAAAGSURBVAMArlRB\
    24gA9iwAAAAASUVORK5CYII=
    """

  private static let png64 = """
    iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAYAAACqaXHeAAAHXklEQVR4nOybe2wURRzHv7PPe/S4thQhqKhRo8EH8f1G\
    wajQGNRE/EPFKCgaNb4iBIoEUB5FCYEIEUTECiERjA+e9UUBgZYEFQwhFCRIlVZepbV3vbvdvR1/uy2mLb3eXu+u1+b6\
    SSazu52dmd93Z37z29mrgCxHQJbTKwCyHAlJMmVLYSVj8HDgNMCOM84PMPD9OuPbi4eV/oluDkOSvFNW+DVV82jb6xyc\
    NGFbAHOZfN/mtdMZTHRDkhdga+EEcPZ+R2VIif0kx9uzh2/8Dgkyes1gxRvMHcJNDOIC+tMIKzA5tJXjyouRApIWYNrP\
    Dw+KGuYRqirudKJRUTxr2KbJ8cqNWXbrZYIoPUl3PELiDWFgSpuatpaMLR+GFJC0E5xxz4YqsuwrJ2XJkElTygo/ivX3\
    8Utvkp9ZfucsJkqH6XQm3XHL+cbDmlwVSBEpWQWiEp9BImhOypJBL5HfeL3t9dFLb/JHJKWMHGoRDUsx1v1kvEFTYDlS\
    REoEmDN08wEwPtHxDeQzJm8fOfjc6djld/k8sroTjN0V71ZaYUpWPV/+B1JEyuKAmcM2LaQ5vsRRYQZFNNi0c6cG41Mo\
    uybufZzXShzOhXbUlRRDc3yONdfjl+SGKAmXHzp4KiKLQlV7c711cV7PYT72+bjdZUghKY8ELS9Pc3SEtfR1XJJJtHo8\
    pojCmHjGc86PmpzdnWrj7V4gTUznEPStI0eTxi+QCcPJyPPb4nxN1dG6gfSXu9urg6aURv6iJOSre2vtEwcCSANpE6Al\
    k8pGXCpzNpSDXcsZI+fHL6SGC+g88NfR2n4kTt//C3NUc8Yr6No2XRVWrn5qx1mkkbgCPLvijqspCltED/B+9CQ4/ykK\
    4ZVV43ZWdlQsrg8wTZT0OOMtqM8i45/FKxb/bZDhOvRUOL8+XpH4qwDHYfRQaCWqjFcmrgDkjOhtj+9ED4NC5h1OolPH\
    q0Dh4IEcKWbOgvfsXYOiN6ci1Ww6UO3Itt49QWQ5GRMgN89vJ9YloVhsMiLADTcPwbzFc5Ff0Nf2AZkk6V3hRJBlGU+P\
    fRIjRj1on4dCYaguBZmky0bAJZcNwtwPZ9vG11T/gwmvTEbN8RpcNOgivPjaC8gUnRoBPoXBJwvwUu4Srd2NZh1pPGs0\
    pLUoh24lsyndM3IEHn/uKbtI6brvserT1dB1vam8pmH4Q/fB6/Vg/pyFMdukZtBHFahdBrfVNiWFNs5kciIuOrbaDOkm\
    wlZuOJ9XjgW4Ol+Gr7kDouB84Nz7zHO48rY7EQ4GsK1kOSr37sN1+QIJI8MlMZz6+zjKf9yCx8ePw7vFRVhSPB9RTQfZ\
    BEkgoVVKimWw2GE7iv0gRPiRGI4FuLiPjM4QqD2DI3t2o+LLLxBqaLAN8dpViXanLer2VeCHjyN4YPzLKJo9FaWLFiDS\
    GERXkHYf8MuGdShb8YltfHucWwWO7fsNGxfOQ+6AARg1oQiePok+y86R8UCoZRxQc6gSGxd8AJX8wSMTp8Cbm4d00+0i\
    wdNVVVg/rxhna6rBhPRHSV0aB7RHe4FQ/ckTKF28AF1B7+8DkEEOV5RbW97IJI4FyM9RUBfUYKawv0d2bYNKa/wFuW64\
    KapxKxJM2seJUiOGYcKgoKZRM9DQqNnH6cCxAJdfmGvn9cEIAiEDwZCGCHVSo2TGUEUkF6+SYSqt/S4yVJUlitqazhVF\
    RCKEIgYaIzpCWhThsEFRH+V03BaPKsHrcj6wE54Cfq9qJ8CLrsRNhlmpLWESxqCta8UKjaXEZ3TGV4FkcanJmdC7I4Qs\
    p1cAZDm9AiDL6dQawkQJkjcHotdrJ8lDxzk+iC53q3KmFgbXDZiGTrkO00r2sYZoYyOiYUqBALjp/Eekst9PbfsgUPsy\
    5UxRIKoKmKxSnQFEQ1Rn0NpM2eWoPscCiB4P1H79oRYMgOR3tlkhKC7aq+rgN2/NmOEQdTwIgzpuaucECpJRsp1ERSXD\
    86jdXBJf7KCPOXZCXzjG+bvA7UORLgQaOVaS8wrQ1fT6APQQFK+ftsr8kNWmdxA9EkQkWA+NUjIkLQCjNz7Z3Qeyq7lj\
    4SD00L8pfc93+fKQf8m1ra+hAD7Ka4/tR7ih87+jSkoAazW44IobIcpqq+tRLYKTR34Fjxod3i9I9G0gJ98+Dgdq7RWi\
    PVz+fjHrcPn6dpEAHCfA0L/lJTd1rK3xFpbXdlPHGutOxKxOVNy2eKz5I4u1FJ48vAdRPXJe2XD9KXhy+7dbT7jhDNrt\
    q0McC8AZ38vAHmp5TQuchRnVIYitP5qY9OS1xo7nprXfy1p8YbKOWYxv5dYTPn30d8c+wOorHOJYAAZhCVXdSgCDAp2T\
    h/bYT8eaDnbjZLz15M04w9/QQjhDRsmuHPtcDwfs+mKhJeDwmvrqjIQ23g+un1HadhR0Ozj/9qpR0x51WjyhOICBv0FZ\
    BN0UWnkCgsRfTeSeTn16qVw3Y4z1n2Ic/HaatwORQcjoahqVFXT0DT35lUiQDP9CJ/P07gcgy8l6Af4DAAD//4mAc6kA\
    AAAGSURBVAMAOlKsY5DFSnIAAAAASUVORK5CYII=
    """
}
