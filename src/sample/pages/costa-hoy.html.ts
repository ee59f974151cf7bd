import type { Calendar } from '../calendar.ts'

/** A page of Costa Hoy as a browser saves it, with all that is around a story: for trying out intake. */
export function costaHoyPage(cal: Calendar): string {
  const day = cal.day(0)
  const date = (offset: number) => `${cal.words(offset, 'es', 'date')} de ${cal.day(offset).slice(0, 4)}`
  const tuesday = cal.words(-3, 'es', 'weekday')
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<title>La escuela de Mora dará clase en el barco de las siete y diez | Costa Hoy</title>
<link rel="canonical" href="https://costahoy.example/islas/escuela-en-el-barco">
<meta property="og:site_name" content="Costa Hoy">
<meta property="og:type" content="article">
<meta property="og:title" content="La escuela de Mora dará clase en el barco de las siete y diez">
<meta property="og:description" content="El nuevo horario deja a 38 alumnos sin primera hora. Su maestra la traslada a la popa.">
<meta property="article:published_time" content="${day}T09:40:00+01:00">
<meta property="article:section" content="Islas">
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"NewsArticle","headline":"La escuela de Mora dará clase en el barco de las siete y diez",
"datePublished":"${day}T09:40:00+01:00","inLanguage":"es","articleSection":"Islas",
"author":{"@type":"Person","name":"Clara Benet"},"publisher":{"@type":"Organization","name":"Costa Hoy"}}
</script>
<script src="/estadisticas.js" async></script>
</head>
<body>
<header><a href="/">Costa Hoy</a>
<nav><a href="/">Portada</a> <a href="/puerto">Puerto</a> <a href="/islas">Islas</a> <a href="/deportes">Deportes</a> <a href="/alta">Suscríbete</a></nav></header>
<div class="cookies" role="dialog"><p>Usamos cookies propias y de terceros para mejorar tu experiencia.</p><button>Aceptar todo</button> <button>Configurar</button></div>
<main><article>
<p class="antetitulo">Islas</p>
<h1>La escuela de Mora dará clase en el barco de las siete y diez</h1>
<p class="entradilla">El nuevo horario deja a 38 alumnos sin primera hora. Su maestra la traslada a la popa.</p>
<p class="firma">Por <a rel="author" href="/firmas/clara-benet">Clara Benet</a> · <time datetime="${day}T09:40:00+01:00">${date(0)}, 09:40</time></p>
<div class="compartir"><a href="#c">Compartir</a> <a href="#e">Copiar enlace</a> <a href="#comentarios">14 comentarios</a></div>
<figure><img src="/fotos/popa-corriente.jpg" alt="" width="1200" height="800"><figcaption>La sala de popa del Corriente, el ${cal.words(-1, 'es', 'weekday')}. Foto: Pau Serra</figcaption></figure>
<p>MORA.— Desde la próxima semana, los 38 alumnos de la isla que estudian en Vell tendrán la primera clase antes de pisar tierra. El barco de las 7:10 es, con el nuevo horario, el único que llega a tiempo, y tarda cincuenta minutos.</p>
<p>«Si el barco es la única puerta de la escuela, la escuela empieza en el barco», dijo a Onda Norte el ${tuesday} la maestra Inés Cardona, que propuso la idea al puerto. «No es un aula, pero tiene calefacción y ventanas», añadió.</p>
<aside class="publicidad"><p>Publicidad</p><a href="https://ofertas.example/">Colchones a mitad de precio</a></aside>
<h2>Tres bancos y una pizarra</h2>
<p>El puerto ha cedido la sala de popa y ha pedido a cambio que la pizarra se quite a las ocho. Según un informe del Consejo Escolar publicado el ${cal.words(-10, 'es', 'date')}, uno de cada cinco alumnos perdía ya alguna primera hora a la semana.</p>
<p>La capitana del Corriente puso una sola condición: «Con mar de fondo no se escribe, se lee». El «aula flotante», como la llaman en el muelle, abre con una clase de geografía.</p>
<p class="relacionada"><a href="/puerto/once-firmas">LEA TAMBIÉN: Las tripulaciones firman el horario de la línea de invierno</a></p>
<p>Los padres han pedido que alguien pase lista dos veces, al embarcar y al desembarcar. «Treinta y ocho suben y treinta y ocho bajan; la geografía viene después», dijo Joan Mestre, padre de tres.</p>
<p>Los exámenes, de momento, seguirán siendo en tierra.</p>
<p class="fuente">(Con información de Onda Norte)</p>
</article>
<section class="boletin"><h2>Suscríbete a nuestro boletín</h2><p>Cada tarde, lo que pasa en el puerto.</p><form action="/alta"><input type="email" placeholder="Tu correo"><input name="apellido2" tabindex="-1" autocomplete="off"><button>Enviar</button></form></section>
<aside class="masleido"><h2>Lo más leído</h2><ol><li><a href="/1">El precio de la sardina</a></li><li><a href="/2">Dos heridos en el túnel</a></li><li><a href="/3">Horarios de misa</a></li></ol></aside>
<section id="comentarios"><h2>14 comentarios</h2><p>Inicia sesión para comentar.</p></section>
</main>
<footer><p>© Costa Hoy · <a href="/legal">Aviso legal</a> · <a href="/cookies">Política de cookies</a></p></footer>
</body>
</html>
`
}
